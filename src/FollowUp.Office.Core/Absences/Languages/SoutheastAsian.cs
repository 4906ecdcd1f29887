namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Indonesian with Malay, Vietnamese and Thai: sampai, đến and ถึง include the day.</summary>
internal static class SoutheastAsian
{
    // "Minggu" is the week and, behind "hari", Sunday.
    public const string Indonesian = """
        Month: januari|jan; februari|pebruari|feb|peb; maret|mac|mar; april|apr; mei; juni|jun; juli|julai|jul; agustus|ogos|agu|agt|ags|agst; september|sept|sep; oktober|okt; november|nopember|nov|nop; desember|disember|des|dis
        Weekday: senin|isnin; selasa; rabu; kamis|khamis; jumat|jum at|jumaat; sabtu; hari minggu|ahad
        Count 1: satu
        Count: satu; dua; tiga; empat; lima; enam; tujuh; delapan|lapan; sembilan; sepuluh
        Unit 1: hari|hari kerja
        Unit 7: minggu|pekan
        Unit 30: bulan
        Offset 0: hari ini
        Offset 1: besok|esok
        Offset 2: lusa
        Offset 7: seminggu lagi|seminggu kemudian
        Offset 30: sebulan lagi
        Period 0: minggu ini|pekan ini
        Period 1: minggu depan|pekan depan|minggu hadapan
        Period 10: bulan ini
        Period 11: bulan depan|bulan hadapan
        Early: awal|awal bulan
        Middle: pertengahan|pertengahan bulan
        End: akhir|akhir bulan|penghujung
        On: pada|tanggal|tgl|tarikh|hari|pada tanggal|pada hari|pada tarikh|di|depan|hadapan|mendatang|yang akan datang|sekitar|lagi|tahun|pagi|hb|haribulan|bulan
        In: dalam|dalam waktu
        InPost: lagi|kemudian
        Through: sampai|hingga|sampai dengan|sampai dengan tanggal|sehingga|s/d|sd|s.d|s.d.|sampai tanggal|hingga tanggal|sampai pada
        Inclusive: inklusif|termasuk
        Before: sebelum
        From: dari|sejak|mulai|dari tanggal|sejak tanggal|mulai tanggal|mulai dari|terhitung|terhitung mulai|terhitung sejak|per|per tanggal|bermula|bermula pada|daripada
        After: setelah|sesudah|selepas
        Between: antara
        And: dan
        To: sampai|hingga|sehingga|ke
        Back: kembali|akan kembali|kembali pada|kembali bekerja|kembali ke kantor|kembali ke pejabat|kembali bertugas|kembali aktif|kembali beroperasi|kembali buka|kembali tersedia|kembali berada di kantor|kembali masuk|kembali masuk kerja|kembali masuk kantor|masuk kembali|masuk kerja|masuk kantor|beroperasi kembali|buka kembali|dibuka kembali|aktif kembali|bertugas semula|bertugas kembali|bekerja kembali|tersedia kembali|berada di kantor kembali|dapat dihubungi kembali|bisa dihubungi kembali|tanggal kembali|beroperasi semula|dibuka semula|kembali bertugas semula
        OnReturn: setelah saya kembali|setelah kembali|sekembalinya saya|sekembali saya|sekembalinya|saat saya kembali|saat kembali|ketika saya kembali|begitu saya kembali|segera setelah saya kembali|segera setelah kembali|selepas saya kembali|apabila saya kembali|sampai saya kembali|hingga saya kembali|setelah kami kembali
        Away: cuti|sedang cuti|cuti tahunan|cuti sakit|cuti melahirkan|cuti bersama|cuti bersalin|bercuti|di luar kantor|di luar pejabat|di luar kota|di luar negeri|luar kantor|luar pejabat|tidak berada di kantor|tidak berada di pejabat|tidak berada|tidak di kantor|tidak ada di kantor|tidak masuk|tidak masuk kantor|tidak masuk kerja|tidak dapat dihubungi|tidak bisa dihubungi|tidak tersedia|tidak bekerja|tidak hadir|tidak beroperasi|tidak melayani|tiada di pejabat|absen|perjalanan dinas|dinas luar|dinas luar kota|perjalanan bisnis|liburan|libur|berlibur|mudik|tutup|ditutup|sakit|izin|akses terbatas|pelatihan
        Answer: membalas|menjawab|merespons|merespon|menanggapi|menghubungi anda|menghubungi anda kembali|menghubungi kembali|membaca|menindaklanjuti|saya balas|kami balas|balas email
        Self: saya|kami|kantor kami|toko kami
        Other: rekan|rekan saya|rekan kerja|kolega|dia|beliau|rakan
        Not: tidak|belum|bukan|tiada
        Stray: berlaku|tenggat|batas waktu|jatuh tempo|pesanan|faktur|invoice|tagihan|pengiriman|dikirim|dikirimkan|diterima|menerima|email anda tanggal|email anda tertanggal|pesan anda tanggal|surat anda tanggal|tertanggal|penawaran|promo|promosi|acara|rapat|pertemuan|pendaftaran|seminar|webinar|jam kerja|jam operasional|jam buka|lahir|diperbarui|mesyuarat|pembayaran|tarikh tutup|sah|didirikan
        Gone: tidak lagi|tidak lagi bekerja|sudah tidak bekerja|telah meninggalkan|pensiun|mengundurkan diri|hari terakhir
        Numbered: telp|tel|telepon|telpon|hp|ponsel|faks|fax|nomor|nombor|no|ext|ekstensi|lantai|lt|ruang|kamar|tiket|versi|jalan|jl|wa|whatsapp|referensi|bilik
        Clock: wib|wita|wit|pagi|siang|sore|malam|jam
        AtClock: pukul|jam
        Ordinal: hb
        BareDay: tanggal|tgl|tarikh|pada tanggal|sampai tanggal|hingga tanggal|mulai tanggal|dari tanggal|sampai dengan tanggal|per tanggal
        """;

    // Phrases leave "ngày" to itself: it begins "ngày mai" as well as "ngày 3".
    public const string Vietnamese = """
        Month: tháng 1|tháng 01|tháng một|tháng giêng; tháng 2|tháng 02|tháng hai; tháng 3|tháng 03|tháng ba; tháng 4|tháng 04|tháng tư|tháng bốn; tháng 5|tháng 05|tháng năm; tháng 6|tháng 06|tháng sáu; tháng 7|tháng 07|tháng bảy; tháng 8|tháng 08|tháng tám; tháng 9|tháng 09|tháng chín; tháng 10|tháng mười; tháng 11|tháng mười một; tháng 12|tháng mười hai|tháng chạp
        Weekday: thứ hai|thứ 2; thứ ba|thứ 3; thứ tư|thứ 4; thứ năm|thứ 5; thứ sáu|thứ 6; thứ bảy|thứ 7; chủ nhật|chúa nhật
        ShortWeekday: t2; t3; t4; t5; t6; t7; cn
        Count 1: một
        Count: một; hai; ba; bốn; năm; sáu; bảy; tám; chín; mười
        Unit 1: ngày|ngày làm việc
        Unit 7: tuần
        Unit 30: tháng
        Offset 0: hôm nay
        Offset 1: ngày mai|sáng mai|chiều mai
        Offset 2: ngày kia|ngày mốt
        Period 0: tuần này
        Period 1: tuần sau|tuần tới|tuần kế tiếp|tuần tiếp theo
        Period 10: tháng này
        Period 11: tháng sau|tháng tới
        Early: đầu
        Middle: giữa
        End: cuối
        On: ngày|vào|vào ngày|năm|hôm|sáng|chiều|tới|này|khoảng|lại|dự kiến|mùng|mồng|sáng ngày|chiều ngày
        In: sau|trong vòng
        InPost: nữa
        Through: đến|tới|đến hết|cho đến|cho đến hết|tới hết|cho tới|cho tới hết|đến cuối ngày|đến tận
        Inclusive: bao gồm|kể cả|gồm cả
        Before: trước
        From: từ|kể từ|bắt đầu từ|tính từ|từ sau
        After: sau
        Between: giữa|trong khoảng
        And: và
        To: đến|tới|đến hết
        FromPost: trở đi
        Back: trở lại|quay lại|quay trở lại|trở về|đi làm lại|đi làm trở lại|làm việc lại|làm việc trở lại|trở lại làm việc|quay lại làm việc|trở lại văn phòng|quay lại văn phòng|trở lại công ty|có mặt tại văn phòng|có mặt ở văn phòng|có mặt trở lại|có mặt lại|hoạt động trở lại|hoạt động lại|mở cửa trở lại|mở cửa lại|phục vụ trở lại|phục vụ lại|ngày trở lại|ngày quay lại|ngày đi làm lại|làm việc bình thường|hoạt động bình thường|làm việc bình thường trở lại|hoạt động bình thường trở lại
        OnReturn: khi tôi trở lại|khi trở lại|ngay khi trở lại|ngay khi tôi trở lại|sau khi trở lại|sau khi tôi trở lại|khi quay lại|khi tôi quay lại|ngay khi quay lại|sau khi quay lại|khi đi làm lại|khi tôi đi làm lại|sau khi đi làm lại|đến khi tôi trở lại|cho đến khi tôi trở lại|cho đến khi trở lại|khi chúng tôi trở lại|khi trở lại làm việc|sau kỳ nghỉ
        Away: nghỉ|nghỉ phép|đang nghỉ|nghỉ lễ|nghỉ ốm|nghỉ bệnh|nghỉ thai sản|nghỉ tết|nghỉ hè|nghỉ mát|xin nghỉ|tạm nghỉ|kỳ nghỉ|vắng mặt|đi vắng|vắng|đi công tác|chuyến công tác|đi du lịch|không có mặt|không có mặt tại văn phòng|không có mặt ở văn phòng|không có ở văn phòng|không ở văn phòng|ngoài văn phòng|không làm việc|không hoạt động|không liên lạc được|không thể liên lạc|không truy cập|không thể truy cập|đóng cửa|tạm đóng cửa|ngừng hoạt động|tạm ngừng|tạm ngưng
        Answer: trả lời|phản hồi|hồi âm|liên hệ lại|gọi lại|sẽ liên hệ|giải đáp|đọc email|xử lý
        Self: tôi|chúng tôi|công ty chúng tôi|cửa hàng
        Other: đồng nghiệp|anh ấy|chị ấy|cô ấy|ông ấy|bà ấy
        Not: không|chưa|chẳng
        Stray: có hiệu lực|hiệu lực|thời hạn|hạn chót|hết hạn|đơn hàng|hóa đơn|hoá đơn|giao hàng|đã gửi|đã nhận|nhận được|email của bạn ngày|thư của bạn ngày|email ngày|báo giá|ưu đãi|khuyến mãi|sự kiện|cuộc họp|buổi họp|hội thảo|hội nghị|đăng ký|giờ làm việc|giờ mở cửa|sinh ngày|cập nhật|thanh toán|lịch hẹn|thành lập
        Gone: không còn làm việc|đã nghỉ việc|nghỉ việc|thôi việc|nghỉ hưu|không còn công tác|đã rời công ty
        Numbered: điện thoại|số điện thoại|đt|sđt|số|di động|fax|phòng|tầng|lầu|mã|mã số|máy lẻ|đường|hotline|phiên bản|zalo
        Clock: giờ|h|giờ sáng|giờ chiều
        AtClock: lúc|vào lúc
        BareDay: ngày|vào ngày|sáng ngày|mùng|mồng
        """;

    public const string Thai = """
        Month: มกราคม|ม.ค.|มกรา; กุมภาพันธ์|ก.พ.|กุมภา; มีนาคม|มี.ค.|มีนา; เมษายน|เม.ย.|เมษา; พฤษภาคม|พ.ค.|พฤษภา; มิถุนายน|มิ.ย.|มิถุนา; กรกฎาคม|ก.ค.|กรกฎา; สิงหาคม|ส.ค.|สิงหา; กันยายน|ก.ย.|กันยา; ตุลาคม|ต.ค.|ตุลา; พฤศจิกายน|พ.ย.|พฤศจิกา; ธันวาคม|ธ.ค.|ธันวา
        Weekday: วันจันทร์|จันทร์; วันอังคาร|อังคาร; วันพุธ|พุธ; วันพฤหัสบดี|วันพฤหัส|พฤหัสบดี|พฤหัส; วันศุกร์|ศุกร์; วันเสาร์|เสาร์; วันอาทิตย์
        Count: หนึ่ง; สอง; สาม; สี่; ห้า; หก; เจ็ด; แปด; เก้า; สิบ
        Unit 1: วัน|วันทำการ
        Unit 7: สัปดาห์|อาทิตย์
        Unit 30: เดือน
        Offset 0: วันนี้
        Offset 1: พรุ่งนี้|วันพรุ่งนี้
        Offset 2: มะรืนนี้|มะรืน|วันมะรืน|วันมะรืนนี้
        Period 0: สัปดาห์นี้|อาทิตย์นี้
        Period 1: สัปดาห์หน้า|อาทิตย์หน้า|สัปดาห์ถัดไป
        Period 10: เดือนนี้
        Period 11: เดือนหน้า|เดือนถัดไป
        Early: ต้น
        Middle: กลาง
        End: สิ้น|ปลาย
        On: ที่|ใน|วันที่|วัน|เดือน|ปี|พ.ศ.|พ.ศ|พศ|ค.ศ.|นี้|หน้า|เช้า|เช้าวันที่|ประมาณ|อีกครั้ง|อีกครั้งใน|อีกครั้งในวันที่|ตรงกับ|ช่วง
        In: อีก|ภายใน|ในอีก
        Through: ถึง|จนถึง|ไปจนถึง|ถึงสิ้นวันที่|จนถึงสิ้นวันที่|ถึงวันที่|จนถึงวันที่
        Before: ก่อน
        From: ตั้งแต่|จาก|เริ่ม|เริ่มตั้งแต่|นับจาก|นับตั้งแต่
        After: หลัง|หลังจาก|ภายหลัง
        Between: ระหว่าง
        And: และ|กับ
        To: ถึง
        FromPost: เป็นต้นไป
        Back: กลับ|กลับมา|จะกลับ|จะกลับมา|กลับมาทำงาน|กลับมาปฏิบัติงาน|กลับมาให้บริการ|กลับเข้าสำนักงาน|กลับเข้าทำงาน|กลับเข้าออฟฟิศ|กลับเข้ามาทำงาน|เปิดทำการ|เปิดทำการอีกครั้ง|เปิดทำการตามปกติ|เปิดให้บริการ|เปิดให้บริการอีกครั้ง|เปิดให้บริการตามปกติ|เปิดบริการ|เริ่มงาน|เริ่มทำงาน|เข้าทำงาน|เข้าออฟฟิศ|มาทำงาน|ทำงานตามปกติ|ปฏิบัติงานตามปกติ
        OnReturn: เมื่อกลับมา|หลังจากกลับมา|หลังกลับมา|ทันทีที่กลับมา|เมื่อผมกลับมา|เมื่อดิฉันกลับมา|เมื่อฉันกลับมา|หลังจากกลับมาทำงาน|เมื่อกลับมาทำงาน|เมื่อกลับเข้าสำนักงาน|หลังจากที่กลับมา
        Away: ลาพักร้อน|ลาหยุด|ลาป่วย|ลาคลอด|ลากิจ|ลาพัก|ลางาน|การลา|หยุด|หยุดงาน|หยุดพักร้อน|หยุดพัก|หยุดทำการ|หยุดให้บริการ|วันหยุด|ปิดทำการ|ปิดให้บริการ|ปิดบริการ|ปิดร้าน|ร้านปิด|พักร้อน|ไม่อยู่|ไม่อยู่ที่สำนักงาน|ไม่อยู่สำนักงาน|ไม่อยู่ที่ทำงาน|ไม่อยู่ออฟฟิศ|ไม่ได้อยู่|ไม่ได้อยู่ที่สำนักงาน|ไม่ได้เข้าออฟฟิศ|ไม่เข้าออฟฟิศ|ไม่เข้าสำนักงาน|ไม่เข้าทำงาน|ไม่สามารถติดต่อได้|ไม่ได้ทำงาน|เดินทางไปต่างประเทศ|เดินทาง|ไปต่างประเทศ|ไปราชการ|อบรม
        Answer: ตอบกลับ|จะตอบกลับ|ติดต่อกลับ|จะติดต่อกลับ|โทรกลับ|จะตอบ|ตอบอีเมล
        Self: ผม|ดิฉัน|ฉัน|เรา|ข้าพเจ้า|บริษัท|ทางร้าน
        Other: เพื่อนร่วมงาน
        Not: ไม่
        Stray: หมดเขต|กำหนดส่ง|ครบกำหนด|ใบแจ้งหนี้|ใบสั่งซื้อ|คำสั่งซื้อ|จัดส่ง|ได้รับอีเมล|ได้รับข้อความ|ส่งเมื่อ|ลงวันที่|ใบเสนอราคา|โปรโมชั่น|มีผล|หมดอายุ|สัมมนา|ประชุม|การประชุม|ลงทะเบียน|เวลาทำการ|เวลาเปิดทำการ|กิจกรรม|เกิดวันที่|ชำระเงิน|ก่อตั้ง
        Gone: ไม่ได้ทำงานที่นี่แล้ว|ไม่ได้ทำงานกับ|ลาออก|เกษียณ|พ้นสภาพ
        Numbered: โทร|โทร.|โทรศัพท์|เบอร์|เบอร์โทร|หมายเลข|เลขที่|แฟกซ์|ต่อ|มือถือ|ห้อง|ชั้น|เวอร์ชัน
        Clock: น.|นาฬิกา|โมง
        AtClock: เวลา
        BareDay: วันที่|ถึงวันที่|จนถึงวันที่|เช้าวันที่|อีกครั้งในวันที่
        """;
}
