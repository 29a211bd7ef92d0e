--liquibase formatted sql

--changeset team:create-text-version
--comment: What people sign, word for word, in each version and language. A version is never changed: what was signed must stay what it was.
CREATE TABLE text_version (
  purpose  text NOT NULL,
  version  integer NOT NULL,
  language text NOT NULL,
  body     text NOT NULL,
  CONSTRAINT text_version_pkey PRIMARY KEY (purpose, version, language),
  CONSTRAINT text_version_purpose_known
    CHECK (purpose IN ('SERVICE_AGREEMENT', 'CONTACT', 'INFORMATION_SHARING')),
  CONSTRAINT text_version_language_known CHECK (language IN ('bg', 'en', 'hu', 'lt', 'tr'))
);
GRANT SELECT ON text_version TO contact_center_service;
--rollback DROP TABLE text_version;

--changeset team:insert-service-agreement-1 splitStatements:false
INSERT INTO text_version (purpose, version, language, body) VALUES
('SERVICE_AGREEMENT', 1, 'en', $text$Service agreement

1. The child. The center lets the child keep its tie with a parent it does not live with, in a safe place and in the presence of trained staff. The child's welfare comes first. Staff take no side.
2. Coming and going. I come and leave at the times the center gives me. The two sides arrive and leave at different times and do not meet, neither in the building nor in front of it. Whoever cannot come tells the center as early as possible. Repeated absence without explanation may cost the family its place.
3. Who takes part. Only persons named in the court order, or in this agreement by both sides, take part in a visit.
4. During the visit. I do not question the child about the other side, speak ill of it, make the child carry messages or make promises about the future. I speak a language that staff understand, or through the interpreter. I bring gifts and food only after asking staff. I take no pictures and make no recordings without the center's leave.
5. Safety. Violence, threats, physical punishment, weapons, alcohol and drugs are forbidden. Whoever is under the influence of alcohol or drugs is not let in.
6. The child's will. No child is forced to a visit. Staff may interrupt or end a visit when the safety or welfare of the child or of anyone else demands it.
7. What is written down. At supervised visits staff write down what they see and hear, without opinion. At supported visits only attendance is written down. Records go to the court when it asks for them.
8. Confidentiality. The center tells the other side neither my address nor my telephone number, my workplace, the child's school nor the times at which I come and go. If a child is in danger, the center must inform child protection.
9. Pause and end. The center may pause or end its service when rules are broken or safety cannot be ensured, and says why in writing. I may complain to the head of the center.
10. My data. The center keeps what it needs for its work for as long as the law demands, and shows me on request what it keeps about me.

These rules were explained to me in a language I understand. I will keep them.$text$),
('SERVICE_AGREEMENT', 1, 'bg', $text$Споразумение за ползване на услугата

1. Детето. Центърът дава възможност на детето да поддържа връзка с родителя, с когото не живее, на безопасно място и в присъствието на обучен персонал. Благополучието на детето е на първо място. Персоналът не взема страна.
2. Идване и тръгване. Идвам и си тръгвам в часовете, които центърът ми определи. Двете страни идват и си тръгват по различно време и не се срещат нито в сградата, нито пред нея. Който не може да дойде, съобщава на центъра възможно най-рано. При повторно отсъствие без обяснение семейството може да загуби мястото си.
3. Кой участва. В срещата участват само лица, посочени в съдебното решение или от двете страни в това споразумение.
4. По време на срещата. Не разпитвам детето за другата страна, не говоря лошо за нея, не предавам послания чрез детето и не му давам обещания за бъдещето. Говоря на език, който персоналът разбира, или чрез преводача. Нося подаръци и храна само след като попитам персонала. Не снимам и не правя записи без разрешение на центъра.
5. Безопасност. Забранени са насилие, заплахи, физически наказания, оръжие, алкохол и наркотици. Лице под въздействие на алкохол или наркотици не се допуска.
6. Волята на детето. Никое дете не се принуждава да участва в среща. Персоналът може да прекъсне или прекрати среща, когато безопасността или благополучието на детето или на друг човек го изисква.
7. Какво се записва. При наблюдавани срещи персоналът записва какво вижда и чува, без мнение. При подкрепяни срещи се записва само присъствието. Записите се предават на съда, когато той ги поиска.
8. Поверителност. Центърът не съобщава на другата страна моя адрес, телефон и месторабота, училището на детето, нито часовете, в които идвам и си тръгвам. Ако дете е в опасност, центърът е длъжен да уведоми органите за закрила на детето.
9. Спиране и прекратяване. Центърът може да спре временно или да прекрати услугата, когато правилата се нарушават или безопасността не може да бъде гарантирана, и съобщава писмено причината. Мога да подам жалба до ръководителя на центъра.
10. Моите данни. Центърът пази необходимото за работата си толкова дълго, колкото законът изисква, и при поискване ми показва какво пази за мен.

Тези правила ми бяха обяснени на език, който разбирам. Ще ги спазвам.$text$),
('SERVICE_AGREEMENT', 1, 'tr', $text$Hizmet sözleşmesi

1. Çocuk. Merkez, çocuğun birlikte yaşamadığı ebeveyniyle bağını güvenli bir yerde ve eğitimli personel eşliğinde sürdürmesini sağlar. Çocuğun iyiliği her şeyden önce gelir. Personel taraf tutmaz.
2. Geliş ve gidiş. Merkezin bana bildirdiği saatlerde gelir ve ayrılırım. İki taraf farklı saatlerde gelir ve ayrılır; ne binada ne de binanın önünde karşılaşır. Gelemeyecek olan, merkeze mümkün olduğunca erken haber verir. Açıklamasız ve tekrarlanan devamsızlık ailenin yerini kaybetmesine yol açabilir.
3. Kimler katılır. Ziyarete yalnızca mahkeme kararında ya da bu sözleşmede her iki tarafça adı belirtilen kişiler katılır.
4. Ziyaret sırasında. Çocuğu karşı taraf hakkında sorgulamam, karşı tarafı kötülemem, çocukla haber göndermem ve ona gelecek hakkında söz vermem. Personelin anladığı bir dilde ya da tercüman aracılığıyla konuşurum. Hediye ve yiyeceği ancak personele sorduktan sonra getiririm. Merkezin izni olmadan fotoğraf çekmem ve kayıt yapmam.
5. Güvenlik. Şiddet, tehdit, bedensel ceza, silah, alkol ve uyuşturucu yasaktır. Alkol veya uyuşturucu etkisinde olan içeri alınmaz.
6. Çocuğun isteği. Hiçbir çocuk ziyarete zorlanmaz. Çocuğun ya da bir başkasının güvenliği veya iyiliği gerektirdiğinde personel ziyareti kesebilir veya sona erdirebilir.
7. Neler yazılır. Gözetimli ziyaretlerde personel gördüğünü ve duyduğunu yorum katmadan yazar. Destekli ziyaretlerde yalnızca katılım yazılır. Kayıtlar, mahkeme istediğinde mahkemeye verilir.
8. Gizlilik. Merkez karşı tarafa adresimi, telefonumu, iş yerimi, çocuğun okulunu ve geliş gidiş saatlerimi söylemez. Bir çocuk tehlikedeyse merkez çocuk koruma birimine haber vermek zorundadır.
9. Ara verme ve sona erme. Kurallar çiğnendiğinde veya güvenlik sağlanamadığında merkez hizmete ara verebilir ya da hizmeti sona erdirebilir ve nedenini yazılı olarak bildirir. Merkez yöneticisine şikâyette bulunabilirim.
10. Verilerim. Merkez, işi için gerekli olanı yasanın gerektirdiği süre boyunca saklar ve istediğimde hakkımda ne sakladığını bana gösterir.

Bu kurallar bana anladığım bir dilde açıklandı. Onlara uyacağım.$text$),
('SERVICE_AGREEMENT', 1, 'hu', $text$Szolgáltatási megállapodás

1. A gyermek. A központ lehetővé teszi, hogy a gyermek biztonságos helyen, képzett munkatársak jelenlétében tartsa a kapcsolatot azzal a szülőjével, akivel nem él együtt. A gyermek jóléte az első. A munkatársak nem állnak egyik oldalra sem.
2. Érkezés és távozás. A központ által megadott időpontokban érkezem és távozom. A két fél különböző időpontban érkezik és távozik, és sem az épületben, sem előtte nem találkozik. Aki nem tud eljönni, a lehető legkorábban szól a központnak. Ismételt, indokolatlan távolmaradás esetén a család elveszítheti a helyét.
3. Résztvevők. A találkozón csak az vehet részt, akit a bírósági határozat vagy ebben a megállapodásban mindkét fél megnevez.
4. A találkozó alatt. Nem faggatom a gyermeket a másik félről, nem beszélek róla rosszat, nem üzenek a gyermekkel, és nem teszek ígéreteket a jövőről. A munkatársak által értett nyelven vagy tolmács útján beszélek. Ajándékot és ételt csak a munkatársak megkérdezése után hozok. A központ engedélye nélkül nem fényképezek és nem készítek felvételt.
5. Biztonság. Tilos az erőszak, a fenyegetés, a testi fenyítés, a fegyver, az alkohol és a kábítószer. Alkohol vagy kábítószer hatása alatt álló személy nem léphet be.
6. A gyermek akarata. Egyetlen gyermeket sem kényszerítünk a találkozóra. A munkatársak megszakíthatják vagy befejezhetik a találkozót, ha a gyermek vagy bárki más biztonsága vagy jóléte úgy kívánja.
7. Feljegyzések. Felügyelt találkozón a munkatársak vélemény nélkül leírják, amit látnak és hallanak. Támogatott találkozón csak a jelenlétet jegyzik fel. A feljegyzéseket a bíróság kérésére átadják.
8. Titoktartás. A központ nem közli a másik féllel a címemet, a telefonszámomat, a munkahelyemet, a gyermek iskoláját, sem azt, mikor érkezem és távozom. Ha egy gyermek veszélyben van, a központnak értesítenie kell a gyermekvédelmet.
9. Szünet és befejezés. A központ szüneteltetheti vagy befejezheti a szolgáltatást, ha a szabályokat megszegik, vagy a biztonság nem garantálható, és ezt írásban megindokolja. Panasszal a központ vezetőjéhez fordulhatok.
10. Adataim. A központ a munkájához szükséges adatokat a törvényben előírt ideig őrzi, és kérésemre megmutatja, mit tart nyilván rólam.

Ezeket a szabályokat számomra érthető nyelven elmagyarázták. Betartom őket.$text$),
('SERVICE_AGREEMENT', 1, 'lt', $text$Susitarimas dėl paslaugos

1. Vaikas. Centras padeda vaikui palaikyti ryšį su tėvu ar motina, su kuriais jis negyvena, saugioje vietoje ir dalyvaujant apmokytiems darbuotojams. Svarbiausia – vaiko gerovė. Darbuotojai nepalaiko nė vienos pusės.
2. Atvykimas ir išvykimas. Atvykstu ir išvykstu centro nurodytu laiku. Abi pusės atvyksta ir išvyksta skirtingu laiku ir nesusitinka nei pastate, nei prie jo. Kas negali atvykti, kuo anksčiau praneša centrui. Dėl pakartotinio neatvykimo be paaiškinimo šeima gali netekti vietos.
3. Dalyviai. Susitikime dalyvauja tik tie asmenys, kuriuos nurodė teismo nutartis arba šiame susitarime abi pusės.
4. Susitikimo metu. Neklausinėju vaiko apie kitą pusę, nekalbu apie ją blogai, per vaiką neperduodu žinių ir nežadu jam dalykų apie ateitį. Kalbu darbuotojams suprantama kalba arba per vertėją. Dovanas ir maistą atsinešu tik pasiklausęs darbuotojų. Be centro leidimo nefotografuoju ir nedarau įrašų.
5. Saugumas. Draudžiamas smurtas, grasinimai, fizinės bausmės, ginklai, alkoholis ir narkotikai. Apsvaigęs nuo alkoholio ar narkotikų asmuo neįleidžiamas.
6. Vaiko valia. Nė vienas vaikas neverčiamas dalyvauti susitikime. Darbuotojai gali susitikimą pertraukti arba nutraukti, kai to reikia vaiko ar kito žmogaus saugumui arba gerovei.
7. Kas užrašoma. Prižiūrimuose susitikimuose darbuotojai be nuomonės užrašo, ką mato ir girdi. Remiamuose susitikimuose užrašomas tik dalyvavimas. Užrašai perduodami teismui, kai jis jų paprašo.
8. Konfidencialumas. Centras kitai pusei nepraneša mano adreso, telefono, darbovietės, vaiko mokyklos ir mano atvykimo bei išvykimo laiko. Jei vaikui gresia pavojus, centras privalo pranešti vaiko teisių apsaugai.
9. Pertrauka ir pabaiga. Centras gali paslaugą sustabdyti arba nutraukti, kai pažeidžiamos taisyklės arba neįmanoma užtikrinti saugumo, ir raštu nurodo priežastį. Galiu skųstis centro vadovui.
10. Mano duomenys. Centras saugo tai, ko reikia jo darbui, tiek laiko, kiek reikalauja įstatymas, ir man paprašius parodo, ką apie mane saugo.

Šios taisyklės man paaiškintos man suprantama kalba. Aš jų laikysiuosi.$text$);
--rollback DELETE FROM text_version WHERE purpose = 'SERVICE_AGREEMENT' AND version = 1;

--changeset team:insert-contact-consent-1 splitStatements:false
INSERT INTO text_version (purpose, version, language, body) VALUES
('CONTACT', 1, 'en', $text$Consent to contact

I consent to contact between the child and the other side at the center, in the form and at the times agreed with the center. The purpose, the course and the rules of the visits were explained to me in a language I understand.

My consent is voluntary and mine alone, it does not depend on what the other side does. I may withdraw it at any time. From then on no visit takes place, and visits already planned are cancelled; what took place before stays lawful. The center keeps a record of this consent and of its withdrawal.

Where a court has ordered the contact, the order applies in place of this consent.$text$),
('CONTACT', 1, 'bg', $text$Съгласие за контакт

Съгласявам се детето и другата страна да осъществяват контакт в центъра по начина и в часовете, договорени с центъра. Целта, протичането и правилата на срещите ми бяха обяснени на език, който разбирам.

Съгласието ми е доброволно и лично и не зависи от поведението на другата страна. Мога да го оттегля по всяко време. От този момент срещи не се провеждат, а вече планираните се отменят; проведеното дотогава остава законосъобразно. Центърът пази запис за това съгласие и за оттеглянето му.

Когато контактът е постановен от съд, съдебното решение се прилага вместо това съгласие.$text$),
('CONTACT', 1, 'tr', $text$Görüşmeye onay

Çocuk ile karşı taraf arasında merkezde, merkezle kararlaştırılan biçimde ve saatlerde görüşme yapılmasına onay veriyorum. Ziyaretlerin amacı, işleyişi ve kuralları bana anladığım bir dilde açıklandı.

Onayım gönüllüdür ve yalnızca bana aittir; karşı tarafın tutumuna bağlı değildir. Onayımı istediğim zaman geri alabilirim. O andan itibaren ziyaret yapılmaz ve planlanmış ziyaretler iptal edilir; daha önce yapılanlar hukuka uygun kalır. Merkez bu onayı ve geri alınmasını kayıt altında tutar.

Görüşmeye mahkeme karar vermişse bu onayın yerine mahkeme kararı geçerlidir.$text$),
('CONTACT', 1, 'hu', $text$Hozzájárulás a kapcsolattartáshoz

Hozzájárulok ahhoz, hogy a gyermek és a másik fél a központban, a központtal egyeztetett formában és időpontokban kapcsolatot tartson. A találkozók célját, menetét és szabályait számomra érthető nyelven elmagyarázták.

Hozzájárulásom önkéntes és csak a sajátom, nem függ a másik fél magatartásától. Bármikor visszavonhatom. Ettől kezdve nincs találkozó, a már tervezett találkozókat törlik; ami addig történt, jogszerű marad. A központ nyilvántartja ezt a hozzájárulást és a visszavonását.

Ha a kapcsolattartást bíróság rendelte el, e hozzájárulás helyett a határozat az irányadó.$text$),
('CONTACT', 1, 'lt', $text$Sutikimas dėl bendravimo

Sutinku, kad vaikas ir kita pusė bendrautų centre su centru sutarta forma ir sutartu laiku. Susitikimų tikslas, eiga ir taisyklės man paaiškinti man suprantama kalba.

Mano sutikimas yra savanoriškas ir tik mano, jis nepriklauso nuo kitos pusės elgesio. Galiu jį bet kada atšaukti. Nuo to laiko susitikimai nevyksta, o jau suplanuoti atšaukiami; tai, kas įvyko anksčiau, lieka teisėta. Centras saugo įrašą apie šį sutikimą ir jo atšaukimą.

Jei bendravimą nustatė teismas, vietoj šio sutikimo galioja teismo nutartis.$text$);
--rollback DELETE FROM text_version WHERE purpose = 'CONTACT' AND version = 1;

--changeset team:insert-information-sharing-consent-1 splitStatements:false
INSERT INTO text_version (purpose, version, language, body) VALUES
('INFORMATION_SHARING', 1, 'en', $text$Consent to sharing information

I consent to the center exchanging with the child's social worker, psychologist and teachers what they need to support the child. My address and telephone number are not part of it.

My consent is voluntary. I may withdraw it at any time; from then on nothing more is shared. It makes no difference to the visits.$text$),
('INFORMATION_SHARING', 1, 'bg', $text$Съгласие за споделяне на информация

Съгласявам се центърът да обменя със социалния работник, психолога и учителите на детето това, което им е необходимо, за да го подкрепят. Адресът и телефонът ми не са част от това.

Съгласието ми е доброволно. Мога да го оттегля по всяко време; от този момент повече нищо не се споделя. За срещите това няма значение.$text$),
('INFORMATION_SHARING', 1, 'tr', $text$Bilgi paylaşımına onay

Merkezin, çocuğun sosyal çalışmacısı, psikoloğu ve öğretmenleriyle çocuğu desteklemeleri için gerekli bilgileri paylaşmasına onay veriyorum. Adresim ve telefonum bunun dışındadır.

Onayım gönüllüdür. İstediğim zaman geri alabilirim; o andan itibaren hiçbir bilgi paylaşılmaz. Bunun ziyaretlere bir etkisi yoktur.$text$),
('INFORMATION_SHARING', 1, 'hu', $text$Hozzájárulás információk megosztásához

Hozzájárulok ahhoz, hogy a központ a gyermek szociális munkásával, pszichológusával és tanáraival megossza, ami a gyermek támogatásához szükséges. A címem és a telefonszámom nem tartozik ide.

Hozzájárulásom önkéntes. Bármikor visszavonhatom; ettől kezdve semmit nem osztanak meg. Ez a találkozókat nem érinti.$text$),
('INFORMATION_SHARING', 1, 'lt', $text$Sutikimas dalytis informacija

Sutinku, kad centras su vaiko socialiniu darbuotoju, psichologu ir mokytojais dalytųsi tuo, ko reikia vaikui padėti. Mano adresas ir telefonas neperduodami.

Mano sutikimas yra savanoriškas. Galiu jį bet kada atšaukti; nuo to laiko daugiau niekas neperduodama. Susitikimams tai įtakos neturi.$text$);
--rollback DELETE FROM text_version WHERE purpose = 'INFORMATION_SHARING' AND version = 1;
