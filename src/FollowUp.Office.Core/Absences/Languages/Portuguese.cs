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

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: ligar|ligue|liga|ligar me|ligue-me|ligar-me|ligação|ligo|liguem|telefonar|telefone|telefonar-me|telefonema|contactar|contacte|contacta|contactar-me|contactar-nos|contacto|contato|contatar|contate|entrar em contato|entre em contato|entrar em contacto|entre em contacto|escrever|escreva|escreve|escreva-me|voltar a|volte a|volta a|volte|voltar|falar|fale|falamos|falarmos|falemos|fale comigo|conversar|conversamos|conversa|perguntar|pergunte|tentar|tente|tenta|retomar|retome|retomamos|retomemos|procurar|procure|procure-me|lembrar|lembre|lembre-me|reunir|reunião|encontrar|marcar|marcamos|agendar|dar um toque|chamar|chame|me chame|me procure|me ligue|me liga|seguimento|insistir|insista|não hesite|não hesite em|fique à vontade|mande mensagem|mandar mensagem|proponha|que tal
        Later: melhor|mais tarde|mais adiante|talvez|prefiro|preferia|preferiria|preferimos|dá jeito|seria bom|seria boa|seria melhor|convém|então|depois|adiar|esperar|cedo para|cedo demais|ainda não|agora não|decidir|decidiremos|vamos decidir|decisão|orçamento|verba|livre|disponível|disponíveis|tempo|calmo|possível|prontos|pronto|idealmente|avaliar|rever|de novo|novamente|outra vez|nessa altura|por que não|porque não|lá para|só|passar para|mudar para|remarcar
        Away: ocupado|ocupada|ocupados|atarefado|cheio|cheios|lotado|esgotou|acabou|sem verba|sem orçamento|de férias|em viagem|viagem|viajando|de licença|ausente|fora|fechado|fechados|congelado|já não há|não há|já não dá|sobrecarregado|passarem
        Back: de volta|de regresso|regresso|regressar|quando eu voltar
        Stray: fatura|factura|sua proposta|tua proposta|sua mensagem|seu email|seu e-mail|sua carta|sua ligação|encomenda|pedido|entrega|realiza-se|realiza|terá lugar|festa|workshop|oficina|seminário|webinar|conferência|congresso|feira|prazo|válido|válida|assinámos|assinamos|assinado|recebi|recebido|enviado|enviei|conhecemo-nos|conhecemos|nos conhecemos|renovar|trata disso|nascido|mudança a|casamento|aniversário|evento|reunião de|retire|remova|lista|inscrição|pedido isso
        Thanks: obrigado pela|obrigada pela|obrigado pelo|obrigada pelo|obrigado por|obrigada por|agradeço
        Past: passado|passada|último|última|desde|há|anterior
        Feast 1: páscoa|a páscoa|férias da páscoa|as férias da páscoa|feriado da páscoa
        Feast 10: semana santa|a semana santa
        Feast 2: pentecostes|o pentecostes
        Feast 3: carnaval|o carnaval
        Feast 4: natal|o natal
        Feast 5: ano novo|réveillon|passagem de ano|a passagem de ano|o ano novo|virada do ano
        Feast 7: festas|as festas|férias de natal|as férias de natal|festas de fim de ano|as festas de fim de ano|festividades|recesso|o recesso|recesso de fim de ano|quadra natalícia
        Feast 9: férias de verão|as férias de verão
        Feast 16: sexta-feira santa|sexta feira santa
        Feast 18: corpus christi
        Feast 11: reis|dia de reis
        Feast 23: as férias
        Season: primavera|a primavera; verão|o verão|do verão; outono|o outono; inverno|o inverno
        Nth: primeira|primeiro|primeiros; segunda|segundo; terceira|terceiro; quarta|quarto; quinta
        Nth 9: última|último|últimos
        Half: metade|semestre|quinzena
        Quarter: t|q
        Unit 90: trimestre|trimestres
        Unit 365: ano|anos
        Unit 182: meio ano|semestre
        Unit 14: quinzena
        Count 3: uns|umas|alguns|algumas|vários|várias|poucos|poucas
        Count 2: um par de
        Period 20: este ano|deste ano|ano corrente|do ano
        Period 21: próximo ano|no próximo ano|o próximo ano|do próximo ano|ano que vem|o ano que vem|no ano que vem|do ano que vem|novo ano|o novo ano|no novo ano|no ano novo
        Period 30: este trimestre|deste trimestre
        Period 31: próximo trimestre|no próximo trimestre|o próximo trimestre|trimestre que vem|trimestre seguinte|no trimestre que vem
        Period 11: próximo mês|no próximo mês|mês que vem|no mês que vem
        Period 10: este mês|do mês
        Early: início|no início|início de|começo de|começo do|no começo de|no começo do|princípio do|no princípio de|princípios de|inícios de
        Middle: em meados de|em meados do|meados do
        End: no fim de|no fim do|no final de|no final do|finais de|em finais de|para o fim de|lá para o fim de
        On: em|no|na|nos|nas|a|à|ao|o|as|os|de|do|da|dos|das|para|por volta de|lá para|durante|só
        In: em|dentro de|daqui a|dê-me|me dê|dê me|dá-me|mais|dentro de uns|nos próximos|nas próximas|daqui por
        InPost: depois|a partir de agora
        After: depois de|depois do|depois da|depois das|depois dos|após|após o|após a|após as|passado|passada|passadas|passado o|passada a
        Before: antes de|antes do|antes da|antes das
        From: a partir de|a partir do|a partir da|desde
        Through: até|até a|até ao|até o|até à
        Not: não|nunca|nem|nada
        Self: feliz natal|boas festas|feliz ano novo|bom ano novo|feliz páscoa|boa páscoa|boas férias|bom natal|bom ano|bom carnaval|próspero ano novo|meu|minha|minhas|meus|nosso|nossa|nossas
        """;
}
