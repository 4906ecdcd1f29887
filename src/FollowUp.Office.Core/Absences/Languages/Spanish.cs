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

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: llamar|llame|llámeme|llámame|llama|llamarme|llamada|llamadme|telefonear|telefonee|telefonearme|contactar|contacte|contácteme|contáctame|contactarme|contactarnos|contáctenos|contacto|ponerse en contacto|póngase|escribir|escríbame|escríbeme|escribirme|escribo|escriba|volver a|vuelva a|vuelve a|vuelvo a|volver|preguntar|preguntarme|pregunte|pregúnteme|hablar|hablemos|hablamos|hablaremos|háblame|retomar|retomemos|retomamos|intentar|intentarlo|inténtelo|inténtalo|intente|reunirnos|reunión|quedar|quedamos|vernos|recordar|recuérdeme|recuérdame|seguimiento|insistir|insista|insistan|avisar|avíseme|avísame|dígame|conversar|conversamos|charlar|buscar|búsqueme|búscame|tocar base|no dude|no dude en|no dudes en|escribirnos|llamarnos|llámenos|qué tal|qué le parece|tratarlo|tratar el tema|localizarme
        Later: mejor|más adelante|más tarde|luego|quizás|quizá|tal vez|prefiero|preferiría|preferimos|preferiblemente|viene bien|vendría bien|viene mejor|conviene|entonces|después|posponer|aplazar|esperar|pronto para|demasiado pronto|todavía no|aún no|ahora no|decidir|decidiremos|decidimos|decisión|presupuesto|libre|disponible|disponibles|tiempo|tranquilo|posible|listo|listos|idealmente|estudiar|revisar|evaluar|sería|de nuevo|otra vez|sabremos más|por qué no|hacia|pasar|pasarlo|mover|moverlo|cambiar|cambiarlo|retrasar
        Away: ocupado|ocupada|ocupados|liado|liada|liados|agotado|saturado|saturados|lleno|llenos|de viaje|de vacaciones|de baja|de permiso|fuera|ausente|cerrado|cerrados|congelado|no queda|sin presupuesto|no hay presupuesto|a tope|completo|pasen
        Back: de vuelta|vuelta|a la vuelta|regreso|vuelvo
        Stray: factura|su oferta|tu oferta|su mensaje|su correo|tu correo|su carta|su llamada|pedido|entrega|se celebra|celebra|tendrá lugar|fiesta|taller|seminario|webinar|conferencia|congreso|feria|plazo|válido|válida|firmamos|firmado|firmó|recibí|recibido|enviado|envié|conocimos|renovar|renovado|encarga|nacido|mudanza el|boda|cumpleaños|aniversario|evento|cita|bórreme|borre|lista|inscripción|pedí
        Thanks: gracias por|muchas gracias por|le agradezco|agradezco|mil gracias por
        Past: pasado|pasada|último|última|desde|hace|anterior
        Feast 10: semana santa|la semana santa|pascua|pascuas|vacaciones de semana santa|las vacaciones de semana santa
        Feast 2: pentecostés
        Feast 3: carnaval|carnavales|los carnavales
        Feast 4: navidad|nochebuena|la navidad
        Feast 5: año nuevo|nochevieja|fin de año
        Feast 8: fiestas|las fiestas|navidades|las navidades|vacaciones de navidad|las vacaciones de navidad|festivos|los festivos|fiestas navideñas|las fiestas navideñas
        Feast 11: reyes|los reyes|día de reyes|epifanía
        Feast 9: vacaciones de verano|las vacaciones de verano|vacaciones estivales|periodo estival
        Feast 16: viernes santo
        Feast 19: 15 de agosto
        Feast 20: todos los santos
        Feast 18: corpus
        Feast 23: las vacaciones|vacaciones
        Season: primavera|la primavera; verano|el verano|del verano; otoño|el otoño; invierno|el invierno
        Nth: primera|primer|primero|primeros; segunda|segundo; tercera|tercer|tercero; cuarta|cuarto; quinta
        Nth 9: última|último|últimos
        Half: mitad|semestre|quincena
        Quarter: t|q
        Unit 90: trimestre|trimestres
        Unit 365: año|años
        Unit 14: quincena
        Unit 182: medio año|semestre
        Unit 7: semana|semanas
        Count 3: unos|unas|algunos|algunas|varios|varias|pocos|pocas
        Count 2: un par de|par de
        Period 20: este año|año en curso|del año|el año en curso
        Period 21: próximo año|el próximo año|año que viene|el año que viene|nuevo año|el nuevo año|año próximo|el año próximo|año siguiente
        Period 30: este trimestre|trimestre actual
        Period 31: próximo trimestre|el próximo trimestre|trimestre que viene|el trimestre que viene|siguiente trimestre|trimestre próximo|el siguiente trimestre
        Period 11: próximo mes|el próximo mes|mes que viene|el mes que viene|mes próximo|el mes próximo
        Period 10: este mes|del mes
        Early: principios del|a principios del|a principios de|comienzos de|a comienzos de|a comienzos del|primeros de|a primeros de|inicios del|a inicios de
        Middle: mediados del|a mediados del|a mediados de
        End: a finales del|a finales de|finales de|finales del|a fines de|a final de|hacia finales de|para finales de
        On: en|el|la|los|las|de|del|hacia|para|sobre|durante|mejor|recién|a
        In: en|dentro de|deme|déme|dame|denos|otros|otras|en unas|en unos|en los próximos|en las próximas|de aquí a|de acá a
        InPost: más tarde|después
        After: después de|después del|después de la|después de las|después de los|tras|tras el|tras la|tras las|pasada|pasadas|pasado|pasados|luego de|a la vuelta de|a la vuelta del
        Before: antes de|antes del|antes de la|antes de las|antes de que
        From: a partir de|desde|a partir del
        Not: no|nunca|tampoco|ni|nada
        Self: feliz navidad|feliz año nuevo|felices fiestas|felices vacaciones|feliz año|próspero año nuevo|felices pascuas|buenas vacaciones|felices reyes|mi|mis|nuestro|nuestra|nuestras|nuestros
        """;
}
