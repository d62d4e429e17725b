/**
 * ISO 3166 code | English | Arabic | other names and demonyms. Nigerien is of Niger, Nigerian of
 * Nigeria; "Congolese" and "Korean" are left out because two countries share them. Spellings that
 * differ by blanks, hyphens, accents or the article ال need no entry. Palestine as the UN names it.
 */
export const nationalityTable = `
AFG|Afghanistan|أفغانستان|Afghan,أفغاني,أفغانية
AGO|Angola|أنغولا|Angolan,أنغولي
ARE|United Arab Emirates|الإمارات العربية المتحدة|UAE,Emirati,الإمارات,إماراتي
BDI|Burundi|بوروندي|Burundian
BEN|Benin|بنن|Beninese,بنين,بنيني
BFA|Burkina Faso|بوركينا فاسو|Burkinabe,Burkinabé,بوركيني,بوركينابي
BGD|Bangladesh|بنغلاديش|Bangladeshi,بنغلادش,بنغالي,بنغلاديشي
BHR|Bahrain|البحرين|Bahraini,بحريني
CAF|Central African Republic|جمهورية أفريقيا الوسطى|CAR,Central African,أفريقيا الوسطى
CHN|China|الصين|Chinese,صيني
CIV|Côte d'Ivoire|كوت ديفوار|Ivory Coast,Ivorian,Ivoirian,ساحل العاج,إيفواري
CMR|Cameroon|الكاميرون|Cameroonian,Cameroun,كاميروني
COD|Democratic Republic of the Congo|جمهورية الكونغو الديمقراطية|DRC,DR Congo,Congo (DRC),الكونغو الديمقراطية
COG|Congo|الكونغو|Republic of the Congo,Congo-Brazzaville
COM|Comoros|جزر القمر|Comorian
CPV|Cabo Verde|كابو فيردي|Cape Verde,Cabo Verdean,الرأس الأخضر
DJI|Djibouti|جيبوتي|Djiboutian
DZA|Algeria|الجزائر|Algerian,جزائري,جزائرية
EGY|Egypt|مصر|Egyptian,مصري,مصرية
ERI|Eritrea|إريتريا|Eritrean,ارتيريا,إريتري,ارتيري
ETH|Ethiopia|إثيوبيا|Ethiopian,أثيوبيا,إثيوبي
GAB|Gabon|غابون|Gabonese,الجابون
GHA|Ghana|غانا|Ghanaian,Ghanian,غاني
GIN|Guinea|غينيا|Guinean,Guinea Conakry,غيني
GMB|Gambia|غامبيا|The Gambia,Gambian,جامبيا,غامبي
GNB|Guinea-Bissau|غينيا بيساو|Bissau-Guinean
GNQ|Equatorial Guinea|غينيا الاستوائية|Equatoguinean
IDN|Indonesia|إندونيسيا|Indonesian,إندونيسي
IND|India|الهند|Indian,هندي
IRN|Iran|إيران|Iranian,Islamic Republic of Iran,إيراني
IRQ|Iraq|العراق|Iraqi,عراقي,عراقية
JOR|Jordan|الأردن|Jordanian,أردني,أردنية
KEN|Kenya|كينيا|Kenyan,كيني
KWT|Kuwait|الكويت|Kuwaiti,كويتي
LBN|Lebanon|لبنان|Lebanese,لبناني,لبنانية
LBR|Liberia|ليبريا|Liberian,ليبيريا,ليبيري
LKA|Sri Lanka|سري لانكا|Sri Lankan,سريلانكي
MAR|Morocco|المغرب|Moroccan,Marocco,مغربي,مغربية
MDG|Madagascar|مدغشقر|Malagasy
MLI|Mali|مالي|Malian
MMR|Myanmar|ميانمار|Burma,Burmese,بورما
MOZ|Mozambique|موزامبيق|Mozambican
MRT|Mauritania|موريتانيا|Mauritanian,موريتاني,موريتانية
MWI|Malawi|ملاوي|Malawian
MYS|Malaysia|ماليزيا|Malaysian,ماليزي
NAM|Namibia|ناميبيا|Namibian
NER|Niger|النيجر|Nigerien,Nigérien,نيجري,نيجرية
NGA|Nigeria|نيجيريا|Nigerian,نيجيري,نيجيرية
NPL|Nepal|نيبال|Nepalese,Nepali,نيبالي
OMN|Oman|عمان|Omani,سلطنة عمان,عماني
PAK|Pakistan|باكستان|Pakistani,باكستاني
PHL|Philippines|الفلبين|Philippine,Filipino,Filipina,فلبيني,فلبينية
PSE|State of Palestine|دولة فلسطين|Palestine,Palestinian,Palestinian Territories,فلسطين,فلسطيني,فلسطينية
QAT|Qatar|قطر|Qatari,قطري
RWA|Rwanda|رواندا|Rwandan,رواندي
SAU|Saudi Arabia|المملكة العربية السعودية|Saudi,السعودية,سعودي
SDN|Sudan|السودان|Sudanese,سوداني,سودانية
SEN|Senegal|السنغال|Senegalese,سنغالي
SLE|Sierra Leone|سيراليون|Sierra Leonean
SOM|Somalia|الصومال|Somali,Somalian,صومالي,صومالية
SSD|South Sudan|جنوب السودان|South Sudanese,جنوب سوداني
STP|Sao Tome and Principe|سان تومي وبرينسيبي|
SYR|Syria|سوريا|Syrian,Syrian Arab Republic,سورية,سوري
TCD|Chad|تشاد|Chadian,Tchad,تشادي,تشادية
TGO|Togo|توغو|Togolese,توغولي
THA|Thailand|تايلاند|Thai,تايلاندي
TUN|Tunisia|تونس|Tunisian,تونسي,تونسية
TUR|Türkiye|تركيا|Turkey,Turkish,تركي,تركية
TZA|Tanzania|تنزانيا|Tanzanian,United Republic of Tanzania
UGA|Uganda|أوغندا|Ugandan,أوغندي
UKR|Ukraine|أوكرانيا|Ukrainian,أوكراني
VNM|Viet Nam|فييت نام|Vietnam,Vietnamese,فيتنام
YEM|Yemen|اليمن|Yemeni,يمني,يمنية
ZAF|South Africa|جنوب أفريقيا|South African
ZMB|Zambia|زامبيا|Zambian
ZWE|Zimbabwe|زمبابوي|Zimbabwean
`;

/** DTM's own regions: it files Sudan under North Africa. `Other` alone is not a key. */
export const otherTable = `
other|Other|أخرى|Others
other:north-africa|Other (North Africa)|أخرى (شمال أفريقيا)|North Africa,شمال أفريقيا
other:sub-saharan-africa|Other (sub-Saharan Africa)|أخرى (أفريقيا جنوب الصحراء)|Sub-Sahara,Sub-Saharan,Sub-Saharan Africa,جنوب الصحراء,أفريقيا جنوب الصحراء
other:middle-east|Other (Middle East)|أخرى (الشرق الأوسط)|Middle East,الشرق الأوسط
other:asia|Other (Asia)|أخرى (آسيا)|Asia,آسيا
`;

export const otherNames = ['Other', 'Others', 'أخرى', 'أخرون', 'Autre', 'Autres'];
export const unknownNames = ['Unknown', 'Unkown', 'Unknow', 'Not known', 'غير معروف', 'غير معروفة'];
