namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Spanish. "Hasta el 3 de marzo" includes the day: back on the next working day.</summary>
internal static class Spanish
{
    public const string Table = """
        Month: enero|ene; febrero|feb; marzo|mar; abril|abr; mayo|may; junio|jun; julio|jul; agosto|ago; septiembre|setiembre|sept|sep|set; octubre|oct; noviembre|nov; diciembre|dic
        Weekday: lunes; martes; miércoles; jueves; viernes; sábado; domingo
        ShortWeekday: lun; mar; mié|mie; jue; vie; sáb; dom
        Count 1: un|una
        Count: uno; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince
        Count 14: quince
        Unit 1: día|días
        Unit 7: semana|semanas
        Unit 30: mes|meses
        Offset 0: hoy
        Offset 1: mañana
        Offset 2: pasado mañana
        Period 0: esta semana
        Period 1: próxima semana|la próxima semana|semana próxima|la semana próxima|semana que viene|la semana que viene
        Period 10: este mes
        Period 11: próximo mes|el próximo mes|mes que viene|el mes que viene|del próximo mes
        Week: semana
        Early: principios de|a principios de|comienzos de|inicio de|inicios de|el inicio de
        Middle: mediados de|a mediados de|mitad de
        End: finales de|a finales de|fin de|final de|el final de|fines de|el fin de|final del|fin del|finales del
        On: el|la|los|de|del|día|el día|próximo|el próximo|próxima|en|este|aproximadamente|a primera hora del|nuevamente|que
        In: en|dentro de
        Through: hasta|hasta el|hasta el día|hasta el próximo|hasta la|hasta el próximo día
        Inclusive: inclusive|incluido|incluida|ambos inclusive|incluyendo
        Before: antes del|antes de
        From: desde|desde el|desde el día|del|del día|a partir del|a partir de|a partir del día
        After: después del|después de|tras el|tras|pasado el|luego del
        Between: entre|entre el|entre los días
        And: y|e
        To: al|a|hasta|al día
        Back: vuelvo|volveré|regreso|regresaré|regresamos|volvemos|volveremos|regresaremos|de vuelta|de regreso|vuelta|vuelva|fecha de regreso|reincorporaré|reincorporo|me incorporo|incorporaré|reincorporación|incorporación|estaré de vuelta|disponible de nuevo|nuevamente disponible|de nuevo en la oficina|nuevamente en la oficina|reabrimos|reabriremos|reapertura|retomaré|retorno|retornaré|disponible a partir|volver|regresar|estaré de regreso|estoy de vuelta|estaré de nuevo|de nuevo|estaré disponible|estaremos de vuelta|estaremos de nuevo|estaremos disponibles|abrimos|abriremos|abrimos de nuevo|volvemos a abrir|volveremos a abrir|reanudaré|reanudamos|reanudaremos|reincorporarme|me reincorporo|me reincorporaré|nos reincorporamos|primer día laborable|vuelvo a estar|vuelve|volverá|regresa|regresará|estaré en la oficina|localizable a partir|estaré localizable|retorna|retornará|retomo|retomamos|retomaremos|empiezo|atenderemos de nuevo|nos vemos|nos leemos|primer día tras|primer día después|de nuevo operativos|operativo|operativos|primer día
        OnReturn: a mi regreso|a mi vuelta|a la vuelta|al regresar|cuando regrese|cuando vuelva|a nuestro regreso|a nuestra vuelta|tras mi regreso
        Away: ausente|ausentes|ausencia|fuera de la oficina|fuera de oficina|fuera del despacho|fuera|vacaciones|de vacaciones|de viaje|viaje|de baja|baja|permiso|no disponible|no estaré|no estoy|no estaremos|cerrado|cerrada|cerrados|cerraremos|sin acceso|acceso limitado|licencia|no voy a estar|no me encuentro|maternidad|puente|festivo|enfermo|enferma|hospitalizado|hospitalizada|en el extranjero|en el médico|de puente|de gira|gira|en un curso|curso|en formación|de descanso|descanso|sin conexión|desconectado|desconectada|feria de muestras|no podré|asuntos propios|excedencia|luna de miel|incapacidad|parón|para por vacaciones|vacaciones colectivas|sin señal|finca
        Answer: responderé|respondo|contestaré|contesto|responderemos|contestaremos|atenderé|atenderemos|responder|contestar|contactaré|respuesta|leeré|leeremos|veré|veremos|llamaré|devolveré|revisaré|revisaremos|gestionaré|tramitaré|daré respuesta|daremos respuesta|atiendo|escribo|contestaré su|le llamo
        Self: yo|estoy|estaré|estaremos|estamos|me|nos|mi
        Other: compañero|compañera|colega|señor|señora|sr|sra
        Not: no
        Stray: válido|válida|oferta|plazo|fecha límite|pedido|factura|entrega|enviado|recibido|recibido el|su mensaje del|su correo del|su email del|cita|evento|inscripción|horario|vence|vencimiento|nacido|feria|reunión|exposición|congreso|mudanza|nos mudamos|traslado|nueva dirección|horario de verano|horario de atención|jornada|concierto|inauguración|matrícula|matrículas|curso del|pedidos|plazos|inscripciones|último día de trabajo
        Gone: ya no|dejado la empresa|jubilado|jubilada
        Numbered: tel|tfno|teléfono|móvil|fax|nº|n°|núm|número|ref|referencia|ticket|ext|calle|expediente
        Clock: fin de semana|fines de semana|h|hs|horas|hrs|de la mañana|por la mañana|de la tarde|por la tarde
        AtClock: a las|a la|las
        Ordinal: o|º|ª|er
        BareDay: el|día|el día|al|del|del día|hasta el|desde el|hasta el día|el próximo|a partir del|a partir del día|después del|hasta el próximo
        """;
}
