namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>English. "Until 3 March" names the day of return ("out until Monday"); "through 3 March" includes the day.</summary>
internal static class English
{
    public const string Table = """
        Month: january|jan; february|feb|febr; march|mar; april|apr; may; june|jun; july|jul; august|aug; september|sept|sep; october|oct; november|nov; december|dec
        Weekday: monday; tuesday; wednesday; thursday; friday; saturday; sunday
        ShortWeekday: mon; tue|tues; wed|weds; thu|thur|thurs; fri; sat; sun
        Count 1: a|an|one
        Count: one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen
        Count 2: a couple of
        Unit 1: day|days
        Unit 7: week|weeks|weeks time
        Unit 30: month|months
        Offset 0: today
        Offset 1: tomorrow
        Offset 2: day after tomorrow|the day after tomorrow
        Period 0: this week
        Period 1: next week|the following week|following week|coming week|the coming week
        Period 2: the week after next|week after next
        Period 10: this month
        Period 11: next month
        Week: week|calendar week|cw
        Early: early|beginning of|the beginning of|start of|the start of|early in|beginning
        Middle: mid|middle of|the middle of
        End: end of|the end of|late|end
        On: on|the|of|in|at the latest|next|this|coming|this coming|approximately|approx|around|about|at least|by|first thing on|first thing|only on|again on|again
        In: in|back in|returning in|return in|returns in|for the next|over the next|during the next
        Until: until|till|til|untill
        Through: through|thru|until and including|up to and including|through to|to and including|until the end of|till the end of|up until and including|until close of business on|until close of business|until cob|through cob|through the end of|up through
        Inclusive: inclusive|included|incl|including
        Before: before|prior to
        From: from|since|starting|starting on|commencing on|beginning on|as of|as from|effective|commencing|starting from|beginning
        After: after|following
        Following: following|the following
        Between: between
        And: and
        To: to|up to
        FromPost: onwards|onward
        Back: back|return|returning|returns|returned|be back|back in|returning in|return in|returns in|back in the office|back at work|back at my desk|returning to the office|return to the office|resume|resumes|resuming|reachable again|available again|available from|available as of|in the office again|in the office from|back to work|back to the office|return to work|reopen|reopening|re-open|reopens|open again|rejoin|return date|date of return|returning to work|come back|coming back|will be in again|in again|contactable again|available on|reachable from|next in the office|resume work|be in|be in on|next be in|next in|next in on|be there|be there again|be at my desk|back online|back with you|open on|open again on|open from|we open|work again|working again|resurface|normal service|first day back|first working day|first working day is|reachable on|normal hours resume|staffed again|manned again|be manned again|reconvene|am in on|are in on|in from|see you|first day in the office|first day in|see patients again|patients again|again from|working as normal|business as usual|hear from me|hear back from me|look forward to seeing you
        OnReturn: on my return|upon my return|after my return|when i return|when i am back|when i m back|once i return|once i am back|once i m back|on our return|upon return|upon returning|on returning|until i return|until my return|when i get back|once i get back|until i get back|until i am back|until i m back|when we return|when we are back|upon our return|when back|when i come back
        Away: away|out of office|out of the office|out of my office|out-of-office|ooo|oof|on leave|leave|on holiday|on holidays|holiday|holidays|vacation|on vacation|annual leave|maternity leave|paternity leave|parental leave|sick leave|absent|absence|travelling|traveling|on travel|business trip|not in the office|not be in the office|not in office|not at work|not available|not be available|unavailable|not reachable|not working|off work|off sick|on pto|pto|out|off|closed|limited access|no access|sabbatical|attending|at a conference|on the road|day off|days off|without access|out on|offline|jury duty|unreachable|away from my desk|on annual leave|out sick|not be reachable|on a trip|be away|shutdown|unattended|unmanned|unstaffed|honeymoon|retreat|not staffed|not manned|bereavement leave|compassionate leave|jury service|study leave|hospital|in hospital|surgery|recovering|abroad|overseas|not around|day release|training|in training|not checking|not reading|shut|shut down|closing|site visit|on site|field trip|bank holiday|furlough|secondment|limited availability|reduced availability|sporadically|don t work|do not work|does not work|half term|off contract|not in today|mission trip|work trip
        Answer: reply|respond|answer|get back to you|get back to your|get back|come back to you|be in touch|responding|replying|read your|follow up|attend to|deal with|return your|return your call|return your email|return your message|address your|back to you|catch up|work through|look at|pick up|respond to|phone you|ring you|call you|see your|look into|process|handle|read it|read this|getting back|looked at|be read|be answered|be dealt|be processed|be attended|expect an answer|expect a reply|expect a response|hear from
        Self: i|we|i m|i ll|we re|i will|my|our
        Other: colleague|colleagues|he|she|they|his|her|mr|mrs|ms|teammate
        Not: not|no|never|t
        Stray: visit us|join us|meet us|booth|stand|valid|deadline|due|expires|expire|expiry|offer|your message of|your email of|your message from|your mail of|your email from|your message dated|sent|received|submitted|created|delivered|delivery|shipped|order|invoice|born|dated|copyright|appointment|registration|register|webinar|survey|updated|update|opened|meeting|event|launch|closes on|close on|scheduled|effective date|since|opening hours|office hours|business hours|founded|incorporated|last modified|working days are|i work|my working days|promotion|subscription|payment|logged|case was|remain open|stay open|fair|trade fair|exhibition|conference takes place|open day|concert|opening times|hours are|stand no|move|moving|new address|seminar|workshop on|training day|course|ceremony|sale|orders|enrolment|enrollment|applications|closing date|tickets
        Gone: no longer|left the company|have left|has left|retired|leaving the company|last day|last working day|longer with
        Numbered: tel|telephone|phone|fax|mobile|cell|mob|ext|extension|room|version|ref|reference|ticket|case|order|number|id|suite|po box|invoice|page|build|release|floor|call me on|call|zip|desk|hotline|reception|switchboard|pager|dial|text|whatsapp
        Clock: am|pm|a m|p m|a.m|p.m|o clock|oclock|hrs|hours|h|est|gmt|cet|utc
        AtClock: at
        Ordinal: st|nd|rd|th
        """;

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: call|call me|call me on|call us|call back|call me back|call again|call you|calling|calls|ring|ring me|phone|phone me|telephone|give me a call|give us a call|give me a ring|give me a buzz|a call|quick call|get back|getting back|come back|come back to me|back to me|back to us|back to you|reach out|reaching out|reach me|in touch|contact|contact me|ask|ask me|ask again|write|write to me|write me|email|email me|e-mail me|mail me|message me|drop me|line|ping|ping me|follow up|follow-up|following up|check in|check back|check again|check with|circle back|touch base|try|try me|try again|try us|talk|talking|speak|speaking|chat|catch up|reconnect|revisit|pick this up|pick it up|pick up|pick this back up|remind me|reminder|knock|approach|discuss|meet|schedule|set up|video call|coffee|lunch|look again|nudge|poke|resend|arrange|hop on|connect|hear from|see each other|get together|see you|how about|what about|do not hesitate|don t hesitate|feel free|you may call|you may contact
        Later: later|rather|better|maybe|perhaps|prefer|suit|suits|suit me|work for|works|works for|work better|works better|would work|would be good|would be fine|is good|is fine|at the earliest|earliest|then|until then|postpone|put off|put this off|hold off|wait|too early|too soon|not now|not right now|not yet|decide|decision|deciding|budget|budgets|free|available|time|capacity|look at|look into|think about|consider|quieter|calmer|plan|planning|review|possible|ready|know more|ideally|say|sometime|some time|convenient|why not|reconsider|move|push|shift|reschedule|push it|move it|move this
        Away: busy|tied up|swamped|snowed under|booked|fully booked|full|away|travelling|traveling|on leave|on holiday|on vacation|on parental leave|out of office|out of the office|unavailable|not available|closed|overloaded|frozen|freeze|blocked|gone|spent|out|off|occupied|crazy|hectic|under water|abroad|no budget|no time|no capacity|over
        Back: back|be back|return|returning|i m back|in the office again
        Stray: the call on|your call|our call|your mail|your email|your e-mail|your message|your offer|your invoice|your letter|meeting on|our meeting|the meeting|party|event|conference|workshop|webinar|seminar|invoice|order|delivery|delivered|deadline|takes place|take place|held on|signed|sent|received|dated|met|renewed|in charge|joined|born|expires|valid|due|opened|founded|registration|launch|go live|moving|wedding|birthday|anniversary|subscription|payment|paid|remove|unsubscribe|ends on|starts on|begins on|exhibition|fair|booth|appointment
        Thanks: thank you for|thanks for|many thanks for|thank you so much for|thanks a lot for|thank you very much for
        Past: last|past|ago|since|previous|back in
        Feast 1: easter|the easter holidays|easter holidays|the easter break|easter break|easter weekend|passover
        Feast 2: whitsun|pentecost|whit weekend
        Feast 3: carnival|mardi gras
        Feast 4: christmas|xmas|christmas day|boxing day
        Feast 5: new year s|new year s day|new year s eve|new years
        Feast 6: ascension|ascension day
        Feast 7: christmas holidays|the christmas holidays|christmas break|the christmas break|xmas break|festive season|the festive season|winter break|the winter break|holiday season|the holiday season|year end break
        Feast 9: summer holidays|the summer holidays|summer break|the summer break|summer vacation|the summer vacation|holiday period|the holiday period|school holidays|summer holiday|the summer holiday
        Feast 15: thanksgiving
        Feast 16: good friday
        Feast 17: labor day
        Feast 21: easter monday
        Feast 22: whit monday
        Feast 23: the holidays|holidays|the break
        Season: spring|springtime|the spring; summer|the summer|summertime|this summer|next summer; autumn|fall|the fall|the autumn|this fall|this autumn; winter|the winter|wintertime
        Nth: first|1st|the first; second; third; fourth; fifth
        Nth 9: last|final
        Half: half
        Half 1: h1
        Half 2: h2
        Quarter: q|quarter
        Unit 90: quarter|quarters
        Unit 365: year|years|years time|year s time|a year s time
        Unit 30: months time|month s time
        Unit 7: week s time|working week
        Unit 14: fortnight|fortnights
        Unit 182: half a year|half year|half-year
        Count 3: a few|few|several|some
        Count 2: a couple|couple|couple of|a couple of
        Count: one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
        Count 20: twenty
        Period 2: week after|the week after|week after that|the week after that
        Period 20: this year|the current year|the year
        Period 21: next year|the coming year|the new year|new year|in the new year|the following year|early in the new year
        Period 22: the year after next
        Period 30: this quarter|the current quarter
        Period 31: next quarter|the next quarter|the coming quarter|the following quarter
        Period 10: the month
        Early: early|earlier|early on in|the first half of
        Offset 1: tomorrow
        In: in|within|give me|give us|give it|leave it|another|wait|for another|within the next|in the next|for the next|in about|in around|in another|over the next|allow|for at least
        InPost: from now|from today|from then|hence|later|down the line|down the road
        After: after|once|following|past|beyond
        Until: until|till|til|up to|up until
        Before: before|prior to|ahead of|earlier than
        Not: not|no|never|nothing|nobody|neither|don t|do not|can t|cannot|won t|isn t
        Self: happy new year|a happy new year|happy holidays|merry christmas|merry xmas|happy christmas|happy easter|enjoy the holidays|enjoy your holidays|happy thanksgiving|good start into the new year|my|our|i may|we may|you may|it may|may be|may not|may have|that may|they may|this may|which may|may i|may we|who may|there may|march on|someone may|may well
        Numbered: people|employees
        """;
}
