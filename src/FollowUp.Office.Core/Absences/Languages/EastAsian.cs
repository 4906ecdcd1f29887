namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Japanese, Chinese in both scripts and Korean: まで, 至 and 까지 include the day; Chinese 之前 does not.</summary>
internal static class EastAsian
{
    public const string Japanese = """
        Month: 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月
        Weekday: 月曜日|月曜; 火曜日|火曜; 水曜日|水曜; 木曜日|木曜; 金曜日|金曜; 土曜日|土曜; 日曜日|日曜
        Count: 一; 二; 三; 四; 五; 六
        Unit 1: 日間
        Unit 7: 週間
        Unit 30: か月|ヶ月|カ月|ヵ月
        Offset 0: 本日|今日
        Offset 1: 明日
        Offset 2: 明後日
        Period 0: 今週
        Period 1: 来週
        Period 2: 再来週
        Period 10: 今月
        Period 11: 来月
        On: の|は|に|朝|より再び|頃|に再び
        InPost: 後
        To: から|より
        ThroughPost: まで|までの間|迄|までは|いっぱい|までの
        FromPost: から|より|以降|以降に|から再び
        AfterPost: 後に|の後
        Back: 出社|戻り|戻る|戻って|復帰|出勤|再開|通常営業|通常通り|通常どおり|業務を開始|出社予定|復職|帰国|帰社|営業開始
        OnReturn: 戻り次第|出社後|復帰後|帰社後|休暇明け|戻りましたら
        Away: 休暇|不在|休み|休業|出張|休診|お休み|夏季休業|年末年始|休業期間|留守|外出|席を外|有給|育休|産休|研修
        Answer: 返信|連絡|対応|回答|返事|折り返し|ご返信|ご連絡
        Other: 同僚|担当者
        Not: ません
        Stray: 締切|期限|有効|注文|納期|請求|受信|送信|申込|開催|会議|発売
        Gone: 退職|退社|異動
        Numbered: 電話|番号|内線|携帯|部屋
        Clock: 時
        DayMark: 日
        MonthMark: 月
        YearMark: 年
        """;

    public const string ChineseSimplified = """
        Weekday: 星期一|周一|礼拜一; 星期二|周二|礼拜二; 星期三|周三|礼拜三; 星期四|周四|礼拜四; 星期五|周五|礼拜五; 星期六|周六; 星期日|星期天|周日
        Month: 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月
        Count: 一; 两|二; 三; 四; 五; 六
        Unit 1: 天
        Unit 7: 周|个星期|星期
        Unit 30: 个月
        Offset 0: 今天|今日
        Offset 1: 明天|明日
        Offset 2: 后天
        Period 0: 本周|这周
        Period 1: 下周|下星期|下个星期
        Period 10: 本月|这个月
        Period 11: 下个月|下月
        On: 的|于|在|将于|约|上午|早上|会在|我将于|我会在
        InPost: 后|之后
        Through: 到|至|直到|直至|截至|截止到
        Inclusive: 含|包括
        UntilPost: 之前|以前|前
        ThroughPost: 为止|止
        FromPost: 起|开始
        From: 自|从|由
        AfterPost: 之后|以后|后
        Between: 介于
        And: 和
        Back: 回来|返回|回到|回办公室|恢复|复工|上班|返岗|返工|回公司|销假|回归|重新上班
        OnReturn: 回来后|返回后|回到办公室后|休假回来后
        Away: 休假|不在办公室|外出|出差|请假|度假|放假|不在|年假|产假|病假|无法查看|离开|假期|休息
        Answer: 回复|答复|联系您|处理|尽快回复
        Self: 我|我们
        Other: 同事
        Not: 不|未
        Stray: 有效期|有效|截止日期|订单|发货|发票|报价|发送于|收到|活动|报名|会议|营业时间
        Gone: 离职|不再
        Numbered: 电话|手机|传真|编号|分机|房间|订单号
        Clock: 点|时
        DayMark: 日|号
        MonthMark: 月
        YearMark: 年
        """;

    public const string ChineseTraditional = """
        Weekday: 星期一|週一|禮拜一; 星期二|週二|禮拜二; 星期三|週三|禮拜三; 星期四|週四|禮拜四; 星期五|週五|禮拜五; 星期六|週六; 星期日|星期天|週日
        Month: 一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月
        Count: 一; 兩|二; 三; 四; 五; 六
        Unit 1: 天
        Unit 7: 週|個星期|星期
        Unit 30: 個月
        Offset 0: 今天|今日
        Offset 1: 明天|明日
        Offset 2: 後天
        Period 0: 本週|這週
        Period 1: 下週|下星期|下個星期
        Period 10: 本月|這個月
        Period 11: 下個月|下月
        On: 的|於|在|將於|約|上午|早上|會在|我將於|我會在
        InPost: 後|之後
        Through: 到|至|直到|直至|截至
        Inclusive: 含|包括
        UntilPost: 之前|以前|前
        ThroughPost: 為止|止
        FromPost: 起|開始
        From: 自|從|由
        AfterPost: 之後|以後|後
        Between: 介於
        And: 和
        Back: 回來|返回|回到|回辦公室|恢復|復工|上班|返崗|銷假|回公司|重新上班
        OnReturn: 回來後|返回後|回到辦公室後|休假回來後
        Away: 休假|不在辦公室|外出|出差|請假|度假|放假|不在|年假|產假|病假|無法查看|離開|假期|休息|公出
        Answer: 回覆|回復|答覆|聯絡您|聯繫您|處理|盡快回覆
        Self: 我|我們
        Other: 同事
        Not: 不|未
        Stray: 有效期|有效|截止日期|訂單|發貨|發票|報價|發送於|收到|活動|報名|會議|營業時間
        Gone: 離職|不再
        Numbered: 電話|手機|傳真|編號|分機|房間|訂單編號
        Clock: 點|時
        DayMark: 日|號
        MonthMark: 月
        YearMark: 年
        """;

    public const string Korean = """
        Weekday: 월요일; 화요일; 수요일; 목요일; 금요일; 토요일; 일요일
        Count: 일|한; 이|두; 삼|세; 사|네; 오
        Unit 1: 일간
        Unit 7: 주|주일
        Unit 30: 개월|달
        Offset 0: 오늘
        Offset 1: 내일
        Offset 2: 모레
        Period 0: 이번 주|이번주
        Period 1: 다음 주|다음주
        Period 10: 이번 달|이번달
        Period 11: 다음 달|다음달
        On: 에|은|는|오전|경|에는|중|에 다시
        InPost: 후|뒤|후에|뒤에
        To: 부터|에서
        ThroughPost: 까지|까지는
        FromPost: 부터|이후|부터는|이후에
        AfterPost: 후|다음
        Back: 복귀|돌아오|돌아옵|돌아온|돌아올|돌아와|출근|업무를 재개|재개|정상 근무|복직|돌아갑
        OnReturn: 복귀 후|복귀하는 대로|돌아와서|복귀 즉시|복귀 시
        Away: 휴가|부재|부재중|출장|외출|연차|휴무|자리를 비|병가|육아휴직|출산휴가|휴직|사무실에 없
        Answer: 답변|회신|연락|답장|확인하겠|처리
        Other: 동료|담당자
        Not: 않|없
        Stray: 마감|유효|주문|배송|청구|발송|수신|견적|행사|회의|신청|영업시간
        Gone: 퇴사|퇴직|더 이상
        Numbered: 전화|번호|내선|휴대폰|팩스
        Clock: 시
        DayMark: 일
        MonthMark: 월
        YearMark: 년
        """;
}
