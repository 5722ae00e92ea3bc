import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { lexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

interface Sentences {
  /** A topic and a sentence of news about it, one a line. */
  readonly about: string;
  /** Sport, crime, weather and everyday life: no sentence is about what states agree on. */
  readonly lures: string;
}

const SENTENCES: Readonly<Record<string, Sentences>> = {
  vi: {
    about: `
      boundaries Hai nước hoàn tất đàm phán phân định vùng đặc quyền kinh tế sau mười hai năm.
      boundaries Ủy ban biên giới hai bên sẽ thay ba mươi cột mốc biên giới bị xói lở.
      maritime_security Tàu cảnh sát biển của hai nước thả neo cạnh nhau trong chuyến tuần tra chung trên biển.
      fisheries_water Ngư dân được cấp hạn ngạch đánh bắt mới ở vùng nước chung.
      agriculture Bộ trưởng cho biết nông sản sẽ qua kiểm dịch thực vật chỉ một lần.
      ai Các kỹ sư sẽ cùng kiểm tra mô hình ngôn ngữ lớn trước khi công bố.
      climate Quốc đảo đòi tiền bù đắp vì nước biển dâng.
      counterterrorism Công an hai nước triệt phá đường dây rửa tiền của một trung tâm lừa đảo.
      critical_infrastructure Tuyến cáp quang biển thứ năm sẽ được hai hải quân canh giữ.
      critical_minerals Công ty nước ngoài muốn khai thác đất hiếm ở Lai Châu.
      culture_tourism Bảo tàng ở Paris đồng ý trao trả cổ vật cho chủ cũ.
      cyber Nhóm tin tặc đã cài mã độc vào máy chủ của hai bộ.
      defence Hai bộ trưởng bàn về tiếp cận tương hỗ và bán tàu khu trục.
      development Một nửa số tiền là vốn vay ưu đãi dành cho vùng núi.
      diplomatic Hai chính phủ nối lại quan hệ và mở lại lãnh sự quán.
      disinformation Hội đồng bầu cử tố cáo một chiến dịch thông tin sai lệch từ nước ngoài.
      economic_security Tokyo muốn các nước nhỏ chống lại cưỡng ép kinh tế.
      education Ba trăm suất học bổng sẽ dành cho nghiên cứu sinh ngành y.
      energy Đường ống dẫn khí mới sẽ giảm giá cho người mua LNG.
      environment Khói mù từ các đám cháy than bùn là đề tài chính của cuộc họp.
      export_control Gói trừng phạt mới nhắm vào hàng hóa lưỡng dụng.
      finance Ngân hàng trung ương hai nước gia hạn thỏa thuận hoán đổi tiền tệ.
      human_rights Liên hợp quốc kêu gọi trả tự do cho các tù nhân chính trị.
      humanitarian Xe tải viện trợ được phép vào vùng bị vây trong sáu giờ.
      intellectual_property Nhà sản xuất vang đòi bảo hộ chỉ dẫn địa lý.
      intelligence Năm nước sẽ chia sẻ thông tin tình báo về tàu ngầm.
      investment Quỹ đầu tư quốc gia lập liên doanh với một hãng thép.
      justice_law Ông trùm cờ bạc sẽ bị dẫn độ theo hiệp định tương trợ tư pháp.
      migration Công dân hai bên được miễn thị thực trong ba mươi ngày.
      nonproliferation Phái đoàn bàn cách giới hạn số đầu đạn và nối lại thanh sát vũ khí.
      nuclear Nhà máy sẽ dùng hai lò phản ứng do Rosatom xây.
      peace Các bên tham chiến đồng ý trao trả tù binh vào tháng sau.
      semiconductors Tập đoàn sẽ mở nhà máy đóng gói chip ở Bắc Ninh.
      space Phi hành gia đầu tiên của nước này sẽ lên trạm vũ trụ.
      supply_chain Cuộc họp bàn cách đa dạng hóa chuỗi cung ứng.
      technology Hai đại học lập trung tâm về máy tính lượng tử.
      trade Kim ngạch song phương tăng gấp đôi sau khi bỏ hàng rào thuế quan.
      transport Hãng hàng không mở đường bay thẳng tới Almaty.`,
    lures: `
      Tiền đạo Brazil ghi hai bàn trong trận thắng Nhật Bản.
      Trọng tài rút thẻ đỏ với hậu vệ Thái Lan ở phút bảy mươi.
      Cô ấy mua một cân cam và hai bó rau ở chợ gần nhà.
      Mưa lớn ở Hà Nội khiến nhiều phố ngập đến đầu gối.
      Một người đàn ông bị đâm trong quán nhậu sau khi cãi nhau.
      Ai cũng muốn biết ai là người chiến thắng.
      Ca sĩ Hàn Quốc hát ba bài trong đêm nhạc ở Đà Nẵng.
      Vợ chồng anh bán căn hộ để trả tiền cho người quen.
      Vốn là người ít nói, ông Hồ chỉ cười.
      Nấu nước dùng với hành, gừng và một ít đường phèn.
      Kẻ trộm lấy hai xe máy trong bãi giữ xe.
      Hoa hậu Pháp mặc váy trắng trong buổi chụp ảnh.
      Cậu bé đập vỡ cửa kính rồi bỏ chạy.
      Nắng nhẹ vào sáng mai, gió mùa về từ thứ sáu.
      Huấn luyện viên người Đức chia tay đội bóng sau ba mùa.`,
  },
  th: {
    about: `
      boundaries สองประเทศตั้งคณะกรรมาธิการเขตแดนร่วมเพื่อสำรวจหลักเขตแดน
      boundaries ข้อเสนอใหม่แบ่งพื้นที่ทับซ้อนทางทะเลและไหล่ทวีปออกเป็นสองส่วน
      maritime_security หน่วยยามฝั่งสองชาติออกลาดตระเวนร่วมเป็นครั้งแรก
      fisheries_water เรือประมงต้องขอโควตาประมงใหม่ทุกปี
      agriculture รัฐมนตรีขอให้ผ่อนปรนการตรวจกักกันสินค้าเกษตร
      ai นักวิจัยจะทดสอบโมเดลภาษาก่อนเผยแพร่
      climate ประเทศหมู่เกาะเรียกเงินชดเชยจากระดับน้ำทะเลที่สูงขึ้น
      counterterrorism ตำรวจสองชาติทลายแก๊งคอลเซ็นเตอร์และเครือข่ายฟอกเงินข้ามชาติ
      critical_infrastructure กองทัพเรือจะเฝ้าสายเคเบิลใต้ทะเลเส้นใหม่
      critical_minerals บริษัทต่างชาติขอสัมปทานเหมืองแรร์เอิร์ธ
      culture_tourism พิพิธภัณฑ์ในนิวยอร์กยอมส่งคืนโบราณวัตถุสองชิ้น
      cyber แฮกเกอร์ฝังมัลแวร์ไว้ในเครื่องของกระทรวง
      defence รัฐมนตรีกลาโหมหารือเรื่องเครื่องบินขับไล่และการฝึกร่วม
      development ครึ่งหนึ่งเป็นเงินกู้ผ่อนปรนจากธนาคารพัฒนาเอเชีย
      diplomatic ทั้งสองฝ่ายฟื้นความสัมพันธ์และเปิดสถานกงสุลอีกครั้ง
      disinformation คณะกรรมการเตือนเรื่องปฏิบัติการข้อมูลข่าวสารจากต่างชาติ
      economic_security รัฐบาลต้องการลดการพึ่งพาจากผู้ขายรายเดียว
      education โครงการทุนจะเปิดให้แลกเปลี่ยนนักศึกษาปีละสามร้อยคน
      energy ท่อส่งก๊าซเส้นใหม่จะลดราคาแอลเอ็นจี
      environment ผู้นำถกปัญหาหมอกควันข้ามแดนก่อนฤดูแล้ง
      export_control มาตรการคว่ำบาตรรอบใหม่มุ่งเป้าสินค้าสองทาง
      finance ธนาคารกลางสองแห่งต่อวงเงินแลกเปลี่ยนเงินตรา
      human_rights สหประชาชาติเรียกร้องให้ปล่อยนักโทษการเมือง
      humanitarian ระเบียงมนุษยธรรมจะเปิดวันละหกชั่วโมง
      intellectual_property ผู้ผลิตไวน์ขอขึ้นทะเบียนสิ่งบ่งชี้ทางภูมิศาสตร์
      intelligence ห้าชาติจะแบ่งปันข่าวกรองเรื่องเรือใต้น้ำ
      investment กองทุนความมั่งคั่งแห่งชาติตั้งบริษัทร่วมทุนกับผู้ผลิตเหล็ก
      justice_law ผู้ต้องหารายนี้จะถูกส่งตัวข้ามแดนตามหมายแดง
      migration พลเมืองของทั้งสองฝ่ายได้รับยกเว้นวีซ่าสามสิบวัน
      nonproliferation คณะเจรจาถกเพดานหัวรบและการควบคุมอาวุธ
      nuclear โรงงานจะใช้เตาปฏิกรณ์สองเครื่องและเชื้อเพลิงนิวเคลียร์นำเข้า
      peace คู่ขัดแย้งยอมแลกเปลี่ยนเชลยศึกและถอนกำลังออกจากเขตกันชน
      semiconductors บริษัทจะเปิดโรงงานชิปแห่งที่สองที่อยุธยา
      space นักบินอวกาศคนแรกจะขึ้นสถานีอวกาศปีหน้า
      supply_chain ที่ประชุมหารือเรื่องห่วงโซ่อุปทานยานยนต์
      technology สองมหาวิทยาลัยตั้งศูนย์คอมพิวเตอร์ควอนตัม
      trade มูลค่าการค้าเพิ่มเท่าตัวหลังลดภาษีนำเข้า
      transport จะเปิดเที่ยวบินตรงและรถไฟความเร็วสูงสายใหม่`,
    lures: `
      กองหน้าบราซิลยิงสองประตูในเกมที่ชนะญี่ปุ่น
      เขาคว้าเหรียญทองแดงจากการวิ่งมาราธอน
      ทีมนี้ครองแชมเปียนชิปมาสามสมัย
      ฝนตกหนักในกรุงเทพฯ ถนนหลายสายรถติด
      ชายวัยสามสิบถูกแทงหน้าร้านเหล้าหลังทะเลาะกัน
      ใส่พริก กระเทียม และน้ำปลา แล้วผัดจนสุก
      นักร้องเกาหลีใต้จะขึ้นเวทีที่เชียงใหม่คืนวันเสาร์
      เธอซื้อส้มหนึ่งกิโลกับผักสองกำที่ตลาด
      เอไอเอสเปิดร้านใหม่ใกล้บ้านเรา
      โรงงานแห่งนี้ได้มาตรฐานการผลิตระดับสูง
      หนุ่มสาวนัดกันที่ศูนย์การค้าเพื่อดูหนัง
      โจรขโมยมอเตอร์ไซค์สองคันจากลานจอด
      อากาศเย็นลงในตอนเช้า มีลมแรงบางแห่ง
      โค้ชชาวเยอรมันอำลาทีมหลังจบฤดูกาล
      แม่น้ำสายนี้สวยมากตอนพระอาทิตย์ตก`,
  },
  ms: {
    about: `
      boundaries Kedua-dua pihak menamatkan rundingan tentang zon ekonomi eksklusif dan pelantar benua.
      boundaries Batu sempadan yang hanyut akan diganti sebelum hujung tahun.
      maritime_security Pengawal pantai dua negara memulakan rondaan bersama di perairan itu.
      fisheries_water Bot nelayan memerlukan kuota tangkapan baharu setiap tahun.
      agriculture Menteri mahu kuarantin tumbuhan dipermudah bagi minyak sawit.
      ai Jurutera akan menguji model bahasa sebelum diumumkan.
      climate Negara pulau menuntut wang kerana aras laut naik.
      counterterrorism Polis dua negara menumpaskan sindiket pemerdagangan dan pengubahan wang haram.
      critical_infrastructure Tentera laut akan menjaga kabel dasar laut yang kelima.
      critical_minerals Syarikat asing memohon melombong nadir bumi di Kelantan.
      culture_tourism Muzium di London memulangkan artifak kepada Kelantan.
      cyber Penggodam menanam perisian hasad dalam pelayan kementerian.
      defence Menteri pertahanan membincangkan jet pejuang dan eksesais bersama.
      development Separuh daripadanya ialah pinjaman mudah Bank Pembangunan Asia.
      diplomatic Kedua-dua kerajaan memulihkan hubungan dan membuka semula konsulat.
      disinformation Suruhanjaya pilihan raya memberi amaran tentang maklumat palsu dari luar.
      economic_security Kerajaan kecil mahu menentang paksaan ekonomi.
      education Tiga ratus biasiswa disediakan bagi pertukaran pelajar.
      energy Saluran paip baharu akan menurunkan harga LNG.
      environment Jerebu rentas sempadan menjadi isu utama mesyuarat itu.
      export_control Pakej sekatan baharu menyasarkan barangan dwiguna.
      finance Bank pusat melanjutkan kemudahan pertukaran mata wang.
      human_rights Pertubuhan itu menggesa tahanan politik dibebaskan.
      humanitarian Lori bantuan dibenarkan masuk selama enam jam.
      intellectual_property Pengeluar lada menuntut petunjuk geografi.
      intelligence Lima negara akan berkongsi maklumat risikan tentang kapal itu.
      investment Dana kekayaan berdaulat menubuhkan syarikat usaha sama.
      justice_law Lelaki itu akan diekstradisi di bawah notis merah Interpol.
      migration Warga dua negara menikmati pengecualian visa tiga puluh hari.
      nonproliferation Rundingan menyentuh had kepala peledak dan kawalan senjata.
      nuclear Loji itu akan memakai dua reaktor buatan Rosatom.
      peace Pihak bertikai setuju menukar tawanan perang bulan depan.
      semiconductors Kumpulan itu membuka kilang cip kedua di Kulim.
      space Angkasawan pertama negara itu akan naik ke stesen angkasa.
      supply_chain Mesyuarat membincangkan rantaian bekalan kereta.
      technology Dua makmal menubuhkan pusat pengkomputeran kuantum.
      trade Perdagangan dua hala berganda selepas duti import dihapuskan.
      transport Syarikat itu membuka penerbangan terus ke Almaty.`,
    lures: `
      Penyerang Brazil menjaringkan dua gol ketika menewaskan Jepun.
      Haji Ahmad menjamu jiran dengan sate dan ketupat.
      Pengadil melayangkan kad merah kepada pertahanan kanan itu.
      Hujan lebat di Ipoh menyebabkan beberapa jalan sesak.
      Seorang lelaki ditikam di depan kedai makan selepas bergaduh.
      Tumis bawang, cili dan halia sehingga naik bau.
      Penyanyi Korea Selatan beraksi di Bukit Jalil malam Sabtu.
      Dia membeli sekilo limau dan dua ikat sayur di pasar.
      Pencuri melarikan dua motosikal dari tempat letak kereta.
      Cuaca esok cerah dengan angin sepoi-sepoi bahasa.
      Jurulatih dari Jerman itu meninggalkan pasukan selepas tiga musim.
      Pengantin perempuan memakai baju songket merah.
      Kucing kami tidur sepanjang petang di atas kerusi.
      Filem seram itu ditayangkan mulai Khamis.
      Beliau pulang ke kampung untuk menyambut hari raya.`,
  },
  my: {
    about: `
      boundaries နှစ်နိုင်ငံသည် နယ်နိမိတ်ကော်မရှင် ဖွဲ့ပြီး မှတ်တိုင်များ တိုင်းတာမည်။
      boundaries သီးသန့်စီးပွားရေးဇုန်နှင့် ရေပိုင်နက် ကိစ္စ ဆွေးနွေးသည်။
      maritime_security ကမ်းခြေစောင့်တပ်ဖွဲ့များ ပူးတွဲကင်းလှည့်မှု စတင်သည်။
      fisheries_water ငါးဖမ်းလှေများအတွက် ခွင့်ပြုချက်အသစ် ထုတ်ပေးမည်။
      agriculture ဆန်စပါးတင်ပို့ရန် ဓာတ်မြေဩဇာ လိုအပ်သည်။
      ai ဉာဏ်ရည်တုနည်းပညာ စည်းမျဉ်းကို အတူရေးဆွဲမည်။
      climate ဖန်လုံအိမ်ဓာတ်ငွေ့ လျှော့ချရန် ကျွန်းနိုင်ငံများ တောင်းဆိုသည်။
      counterterrorism ငွေကြေးခဝါချမှုနှင့် ကျားဖြန့်ဂိုဏ်းများကို နှိမ်နင်းသည်။
      critical_infrastructure ပင်လယ်အောက်ကေဘယ် အသစ်ကို စောင့်ရှောက်မည်။
      critical_minerals ကချင်ပြည်နယ်ရှိ မြေရှားသတ္တုတွင်းများ ပိတ်လိုက်သည်။
      culture_tourism ရှေးဟောင်းပစ္စည်း နှစ်ခုကို ပြတိုက်က ပြန်ပေးသည်။
      cyber ဟက်ကာများက ဝန်ကြီးဌာန၏ ဆာဗာကို ဆိုက်ဘာတိုက်ခိုက်သည်။
      defence တိုက်လေယာဉ်နှင့် ပူးတွဲစစ်ရေးလေ့ကျင့်မှုကို ဆွေးနွေးသည်။
      development အာရှဖွံ့ဖြိုးရေးဘဏ်က တစ်ဝက် ထောက်ပံ့သည်။
      diplomatic ကောင်စစ်ဝန်ချုပ်ရုံးကို ပြန်ဖွင့်မည်။
      disinformation ကော်မရှင်က သတင်းတုများအကြောင်း သတိပေးသည်။
      education ပညာသင်ဆု သုံးရာ ပေးမည်။
      energy ဓာတ်ငွေ့ပိုက်လိုင်းအသစ်က ဈေးနှုန်းကို ကျစေမည်။
      environment သစ်တောပြုန်းတီးမှုနှင့် မီးခိုးမြူ ပြဿနာကို ဆွေးနွေးသည်။
      export_control စီးပွားရေးပိတ်ဆို့မှုများကို တိုးချဲ့လိုက်သည်။
      finance ဗဟိုဘဏ်နှစ်ခုက ငွေလဲလှယ်နှုန်းကို ညှိသည်။
      human_rights နိုင်ငံရေးအကျဉ်းသားများ လွှတ်ပေးရန် တောင်းဆိုသည်။
      humanitarian လူသားချင်းစာနာမှုအကူအညီ ကားများ ဝင်ခွင့်ရသည်။
      infrastructure ရေနက်ဆိပ်ကမ်းနှင့် စီးပွားရေးစင်္ကြံ စီမံကိန်းကို ဆွေးနွေးသည်။
      intellectual_property ဉာဏပစ္စည်း ကာကွယ်မှုကို တောင်းဆိုသည်။
      intelligence ထောက်လှမ်းရေးသတင်း ဖလှယ်ရန် သဘောတူသည်။
      investment ဖက်စပ်ကုမ္ပဏီဖြင့် ရင်းနှီးမြှုပ်နှံမှု တိုးလာသည်။
      justice_law တရားခံလွှဲပြောင်းရေးကို အင်တာပိုလ်က ကူညီသည်။
      migration ဗီဇာကင်းလွတ်ခွင့် ရက်သုံးဆယ် ပေးသည်။
      nonproliferation ဓာတုလက်နက်နှင့် လက်နက်ထိန်းချုပ်ရေးကို ဆွေးနွေးသည်။
      nuclear ဓာတ်ပေါင်းဖို နှစ်ခုကို ရိုဆာတွမ်က ဆောက်မည်။
      peace သုံ့ပန်းဖလှယ်ပြီး ငြိမ်းချမ်းရေးဆွေးနွေးပွဲ စသည်။
      semiconductors ဆီမီးကွန်ဒတ်တာ စက်ရုံကို ဖွင့်သည်။
      space အာကာသယာဉ်မှူး ပထမဆုံး ထွက်ခွာမည်။
      supply_chain ထောက်ပံ့ရေးကွင်းဆက် ပြတ်တောက်မှုကို ဆွေးနွေးသည်။
      technology ကွမ်တမ် သုတေသနဌာနကို ဖွင့်သည်။
      trade နယ်စပ်ကုန်သွယ်ရေး နှစ်ဆတိုးပြီး သွင်းကုန်ခွန် လျှော့သည်။
      transport မြန်နှုန်းမြင့်ရထား လမ်းသစ် ဖောက်မည်။`,
    lures: `
      ဘရာဇီးတိုက်စစ်မှူးက ဂျပန်ကို နှစ်ဂိုး သွင်းသည်။
      နေဝင်ဆည်းဆာ အလှကို သူမ ကြည့်နေသည်။
      အမှတ်ကောင်းကောင်း ရထားလို့ သူ ပျော်နေသည်။
      မိုးသည်းထန်စွာ ရွာသဖြင့် လမ်းများ ပိတ်သည်။
      လူတစ်ဦး အရက်ဆိုင်ရှေ့တွင် ဓားဖြင့် ထိုးခံရသည်။
      ကြက်သွန်နီနှင့် ချင်းကို ဆီသတ်ပါ။
      အဆိုတော်က သီချင်း သုံးပုဒ် သီဆိုသည်။
      သူမ ဈေးက လိမ္မော်သီး ဝယ်ခဲ့သည်။
      သူခိုးက ဆိုင်ကယ်နှစ်စီး ခိုးသွားသည်။
      မနက်ဖြန် နေသာပြီး လေညင်း တိုက်မည်။
      နည်းပြက အသင်းကို နှုတ်ဆက်သည်။
      သတို့သမီးက အနီရောင် ဝတ်ထားသည်။
      ကြောင်လေး ထိုင်ခုံပေါ်မှာ အိပ်နေသည်။
      ဇာတ်ကားသစ်ကို ကြာသပတေးနေ့ ပြမည်။
      သူ ရွာကို ပြန်ပြီး မိဘတွေကို ကန်တော့သည်။`,
  },
  he: {
    about: `
      boundaries שתי המדינות סיימו את תיחום האזור הכלכלי הבלעדי והמדף היבשתי.
      boundaries המודדים יסמנו מחדש את קו הגבול במדבר.
      maritime_security ספינות משמר החופים ישמרו על חופש השיט במפרץ.
      fisheries_water ספינות הדיג יקבלו מכסות דיג חדשות בכל שנה.
      agriculture השר ביקש להקל על ייצוא חיטה ודשנים.
      ai המהנדסים יבדקו יחד מודלי שפה לפני פרסומם.
      climate מדינות האיים תובעות פיצוי על עליית מפלס הים.
      counterterrorism השוטרים חשפו רשת של הלבנת הון ומימון טרור.
      critical_infrastructure שני הציים ישמרו על הכבל התת-ימי החדש.
      critical_minerals החברה ביקשה לכרות ליתיום ומתכות נדירות.
      culture_tourism המוזיאון בפריז הסכים להשבת עתיקות גזולות.
      cyber ההאקרים שתלו נוזקה בשרתי המשרד.
      defence השרים דנו במטוסי קרב ובתרגיל משותף.
      development מחצית הסכום היא הלוואה רכה של בנק הפיתוח.
      diplomatic הממשלות חידשו את היחסים ופתחו מחדש את הקונסוליה.
      disinformation ועדת הבחירות הזהירה מפני מבצעי השפעה מבחוץ.
      economic_security הנציגים דנו בצמצום התלות בספק אחד.
      education שלוש מאות מלגות לימודים יחולקו לחילופי סטודנטים.
      energy צינור הגז החדש יוזיל את מחיר החשמל.
      environment הדיון עסק בבירוא יערות ובזיהום הים.
      export_control חבילת הסנקציות החדשה מכוונת נגד מוצרים דו-שימושיים.
      finance האמנה למניעת כפל מס תחול גם על קרנות.
      human_rights הארגון דרש לשחרר אסירים פוליטיים.
      humanitarian משאיות הסיוע הורשו להיכנס למשך שש שעות.
      intellectual_property יצרני היין תובעים הגנה על ציון גיאוגרפי.
      intelligence חמש המדינות ירחיבו את שיתוף המודיעין על צוללות.
      investment קרן העושר תקים מיזם משותף עם יצרנית פלדה.
      justice_law החשוד יוסגר לפי בקשת ההסגרה של אינטרפול.
      migration אזרחי שני הצדדים ייהנו מפטור מאשרה לשלושים יום.
      nonproliferation המשלחות דנו במספר ראשי הנפץ ובבקרת הנשק.
      nuclear התחנה תפעיל שני כורים גרעיניים מתוצרת רוסאטום.
      peace הצדדים הלוחמים הסכימו על חילופי שבויים ועל אזור חיץ.
      semiconductors החברה תפתח מפעל שבבים שני בקריית גת.
      space האסטרונאוטית הראשונה תצא לתחנת החלל.
      supply_chain הפגישה עסקה בשרשראות האספקה של הרכב.
      technology שתי מעבדות יקימו מרכז למחשוב קוונטי.
      trade היקף הסחר הוכפל אחרי הסרת המכסים.
      transport חברת התעופה תפתח קו של טיסות ישירות לאלמטי.`,
    lures: `
      החלוץ של ברזיל כבש שני שערים בניצחון על יפן.
      השופט שלף כרטיס אדום לבלם בדקה השבעים.
      הוא מנגן בפסנתר והיא שרה לידו.
      אם יבוא אורח, נערוך עוד צלחת.
      גשם כבד ירד בחיפה וכמה רחובות הוצפו.
      גבר נדקר בפתח מסעדה אחרי ויכוח.
      מטגנים בצל ושום עד שהם זהובים.
      הזמר מצרפת יופיע בקיסריה במוצאי שבת.
      היא קנתה קילו תפוזים ושתי חבילות עוגיות.
      הגנב לקח שני אופנועים מהחניה.
      מחר יהיה נאה עם רוח קלה.
      המאמן הגרמני נפרד מהקבוצה אחרי שלוש עונות.
      הכלה לבשה שמלה אדומה.
      החתול ישן כל הצהריים על הכיסא.
      מערכת היחסים שלהם נגמרה בקיץ.`,
  },
};

const linesOf = (block: string): string[] => block.trim().split(/\n\s*/u);

describe.each(Object.entries(SENTENCES))('topics of news (%s)', (lang, { about, lures }) => {
  const findTopics = (text: string): string[] =>
    findMentions(articleFromPlainText(text, { lang }), lexiconsFor(lang)).mentions.flatMap(({ kind, code }) =>
      kind === 'topic' ? [code] : [],
    );

  test.each(linesOf(about))('%s', (line) => {
    const topicEnd = line.indexOf(' ');
    expect(findTopics(line.slice(topicEnd + 1))).toContain(line.slice(0, topicEnd));
  });

  test.each(linesOf(lures))('no topic: %s', (line) => {
    expect(findTopics(line)).toEqual([]);
  });
});
