namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Portuguese of both shores. "Até 3 de março" includes the day: back on the next working day.</summary>
internal static class Portuguese
{
    public const string Table = """
        Month: janeiro|jan; fevereiro|fev; março|mar; abril|abr; maio|mai; junho|jun; julho|jul; agosto|ago; setembro|set; outubro|out; novembro|nov; dezembro|dez
        Weekday: segunda|segunda-feira|segunda feira; terça|terça-feira|terça feira; quarta|quarta-feira|quarta feira; quinta|quinta-feira|quinta feira; sexta|sexta-feira|sexta feira; sábado; domingo
        ShortWeekday: seg; ter; qua; qui; sex; sáb; dom
        Count 1: um|uma
        Count: um; dois|duas; três; quatro; cinco; seis; sete; oito; nove; dez; onze; doze; treze; catorze|quatorze; quinze
        Count 14: quinze
        Unit 1: dia|dias
        Unit 7: semana|semanas
        Unit 30: mês|meses
        Offset 0: hoje
        Offset 1: amanhã
        Offset 2: depois de amanhã
        Period 0: esta semana|desta semana
        Period 1: próxima semana|na próxima semana|a próxima semana|da próxima semana|semana que vem|na semana que vem|para a semana
        Period 10: este mês|deste mês
        Period 11: próximo mês|no próximo mês|mês que vem|do próximo mês
        Week: semana
        Early: início de|início do|o início de|no início de|começo de|princípio de|início da
        Middle: meados de|meio de|em meados de
        End: fim de|o fim de|final de|o final de|fim do|final do|fim da|final da|finais de|ao fim de|ao final de|o fim do|o final do
        On: o|a|os|de|do|da|dia|no dia|no|na|em|ao|próximo|próxima|a próxima|o próximo|na próxima|no próximo|esta|cerca de|dos|só|apenas|novamente
        In: em|dentro de|daqui a
        Through: até|até o|até ao|até a|até à|até o dia|até ao dia|até dia|até ao próximo|até à próxima|até a próxima|até o próximo|até o próximo dia
        Inclusive: inclusive|incluindo|inclusivamente|inclusivé
        Before: antes de|antes do|antes do dia
        From: desde|desde o|a partir de|a partir do|a partir do dia|a partir da|desde o dia|a partir de dia
        After: após|após o|após o dia|depois do|depois do dia|depois de
        Between: entre|entre os dias|entre o dia|entre o
        And: e
        To: a|ao|à|até|até ao|até o|e o dia|ao dia
        Back: volto|voltarei|regresso|regressarei|retorno|retornarei|de volta|de regresso|voltamos|voltaremos|regressamos|regressaremos|retornamos|retornaremos|retomo|retomarei|novamente disponível|disponível novamente|disponível a partir|reabrimos|reabriremos|reabertura|retornar|regressar|voltar|data de regresso|data de retorno|novamente no escritório|novamente ao serviço|volta|volta na|voltam|voltará|regressa|regressará|retorna|retornará|estarei de volta|estarei de regresso|estaremos de volta|estarei disponível|estaremos disponíveis|estarei no escritório|estarei novamente|estaremos novamente|estou de volta|reabre|reabrirá|retomamos|retomaremos|retoma|abrimos|abriremos|reabrem|primeiro dia útil|novamente abertos|voltando|retornando|regressando|reinício|reiniciamos|de novo ao serviço|de novo disponível|de novo no escritório|nos vemos|nos falamos|falamos|até breve|retorna aos atendimentos|aos atendimentos
        OnReturn: no meu regresso|no meu retorno|após o meu regresso|após meu retorno|quando regressar|quando voltar|assim que retornar|assim que voltar|quando retornar|assim que regressar|ao retornar|meu retorno|meu regresso
        Away: ausente|ausentes|ausência|fora do escritório|fora da empresa|fora|férias|de férias|em férias|em viagem|viagem|de licença|licença|não estarei|não estou|indisponível|não disponível|encerrado|encerrados|fechado|fechados|sem acesso|acesso limitado|folga|de baixa|afastado|afastada|recesso|viajando|doente|internado|internada|no exterior|no estrangeiro|expedição|em expedição|em formação|formação|em curso|em obra|em reunião o dia todo|feriado|ponte|descanso|lua de mel|atestado|sem internet|não estaremos|não trabalho|não trabalhamos|em serviço externo|em campo|baixa médica|licença médica|licença maternidade|licença-maternidade|licença-paternidade|recesso escolar|congresso
        Answer: responderei|respondo|responderemos|responder|entrarei em contato|entrarei em contacto|contactarei|retornarei o contato|retornarei seu contato|retornarei sua mensagem|retornarei o seu email|lerei|resposta|vejo|verei|leio|leremos|ligo|ligarei|trato|tratarei|tratamos|analisarei|atenderei|atenderemos|darei retorno|daremos retorno|darei resposta|entraremos em contato|entraremos em contacto|respondemos
        Self: eu|estou|estarei|estamos|estaremos|me|nos
        Other: colega|colegas|sr|sra|senhor|senhora
        Not: não
        Stray: válido|válida|prazo|pedido|fatura|entrega|enviado|enviada|recebido|recebida|sua mensagem de|seu email de|seu e-mail de|evento|inscrição|inscrições|oferta|proposta|consulta|horário|vencimento|nascido|feira de|reunião|exposição|mudança|mudamos|novo endereço|nova morada|horário de atendimento|horário de funcionamento|concerto|congresso|feira|stand|inauguração|matrículas|palestra|pedidos|encomendas
        Gone: já não|não trabalho mais|deixei a empresa|não faço mais parte|aposentado|aposentada
        Numbered: tel|telefone|telemóvel|celular|fax|nº|n|número|ref|ramal|rua|protocolo|processo
        Clock: fim de semana|fins de semana|h|horas|hrs
        AtClock: às|pelas|das|as
        Ordinal: o|º|ª
        BareDay: dia|no dia|o dia|até dia|até o dia|até ao dia|a partir do dia|do dia|ao dia|depois do dia|após o dia|a partir de dia
        """;
}
