using System.Collections.Frozen;

namespace FollowUp.Office.Core.Replies;

/// <summary>Hosts where anybody may have an address: two people there are not colleagues.</summary>
public static class PublicMail
{
    private static readonly FrozenSet<string> Hosts = """
        gmail.com googlemail.com
        outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.be outlook.dk outlook.at outlook.cz outlook.pt
        hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.se hotmail.be hotmail.nl
        live.com live.de live.fr live.nl live.se live.dk live.co.uk live.it live.be msn.com passport.com
        yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.jp yahoo.co.in yahoo.in yahoo.com.br yahoo.ca ymail.com rocketmail.com
        aol.com aol.de aim.com icloud.com me.com mac.com
        gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de posteo.de posteo.net mailbox.org email.de online.de 1und1.de vodafone.de kabelmail.de
        bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net
        proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com hey.com fastmail.com fastmail.fm zoho.com zohomail.com mail.com email.com hushmail.com
        orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
        libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it
        telefonica.net terra.es ono.com terra.com.br uol.com.br bol.com.br ig.com.br globo.com sapo.pt
        ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl telenet.be skynet.be proximus.be
        btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk
        comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net rogers.com shaw.ca sympatico.ca
        bigpond.com bigpond.net.au optusnet.com.au xtra.co.nz
        telia.com spray.se bredband.net online.no start.no mail.dk jubii.dk kolumbus.fi elisanet.fi
        wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl seznam.cz centrum.cz email.cz volny.cz azet.sk zoznam.sk freemail.hu citromail.hu
        abv.bg mail.bg siol.net net.hr inbox.lv inbox.lt
        mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua
        qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com
        naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com
        rediffmail.com walla.co.il walla.com mynet.com
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The company's domain in an address in normal form; null where the host is everybody's.</summary>
    public static string? CompanyOf(string address) => MailAddresses.DomainOf(address) is { Length: > 0 } domain && !Hosts.Contains(domain) ? domain : null;
}
