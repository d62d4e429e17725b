/**
 * The rest of ISO 3166, by its own short names: seldom met in Libya. Names in Arabic are those of CLDR.
 */
export const furtherNationalities = `
ABW|Aruba|أروبا|
AIA|Anguilla|أنغويلا|
ALA|Åland Islands|جزر آلاند|
ALB|Albania|ألبانيا|Republic of Albania
AND|Andorra|أندورا|Principality of Andorra
ARG|Argentina|الأرجنتين|Argentine Republic
ARM|Armenia|أرمينيا|Republic of Armenia
ASM|American Samoa|ساموا الأمريكية|
ATA|Antarctica|أنتاركتيكا|
ATF|French Southern Territories|الأقاليم الجنوبية الفرنسية|
ATG|Antigua & Barbuda|أنتيغوا وبربودا|Antigua and Barbuda
AUS|Australia|أستراليا|
AUT|Austria|النمسا|Republic of Austria
AZE|Azerbaijan|أذربيجان|Republic of Azerbaijan
BEL|Belgium|بلجيكا|Kingdom of Belgium
BES|Caribbean Netherlands|هولندا الكاريبية|
BGR|Bulgaria|بلغاريا|Republic of Bulgaria
BHS|Bahamas|جزر البهاما|Commonwealth of the Bahamas
BIH|Bosnia & Herzegovina|البوسنة والهرسك|Bosnia and Herzegovina,Republic of Bosnia and Herzegovina
BLM|St. Barthélemy|سان بارتليمي|Saint Barthélemy
BLR|Belarus|بيلاروس|Republic of Belarus
BLZ|Belize|بليز|
BMU|Bermuda|برمودا|
BOL|Bolivia|بوليفيا|Plurinational State of Bolivia
BRA|Brazil|البرازيل|Federative Republic of Brazil
BRB|Barbados|بربادوس|
BRN|Brunei|بروناي|Brunei Darussalam
BTN|Bhutan|بوتان|Kingdom of Bhutan
BVT|Bouvet Island|جزيرة بوفيه|
BWA|Botswana|بوتسوانا|Republic of Botswana
CAN|Canada|كندا|
CCK|Cocos (Keeling) Islands|جزر كوكوس (كيلينغ)|
CHE|Switzerland|سويسرا|Swiss Confederation
CHL|Chile|تشيلي|Republic of Chile
COK|Cook Islands|جزر كوك|
COL|Colombia|كولومبيا|Republic of Colombia
CRI|Costa Rica|كوستاريكا|Republic of Costa Rica
CUB|Cuba|كوبا|Republic of Cuba
CUW|Curaçao|كوراساو|
CXR|Christmas Island|جزيرة كريسماس|
CYM|Cayman Islands|جزر كايمان|
CYP|Cyprus|قبرص|Republic of Cyprus
CZE|Czechia|التشيك|Czech Republic
DEU|Germany|ألمانيا|Federal Republic of Germany
DMA|Dominica|دومينيكا|Commonwealth of Dominica
DNK|Denmark|الدانمرك|Kingdom of Denmark
DOM|Dominican Republic|جمهورية الدومينيكان|
ECU|Ecuador|الإكوادور|Republic of Ecuador
ESH|Western Sahara|الصحراء الغربية|
ESP|Spain|إسبانيا|Kingdom of Spain
EST|Estonia|إستونيا|Republic of Estonia
FIN|Finland|فنلندا|Republic of Finland
FJI|Fiji|فيجي|Republic of Fiji
FLK|Falkland Islands|جزر فوكلاند|Falkland Islands (Malvinas)
FRA|France|فرنسا|French Republic
FRO|Faroe Islands|جزر فارو|
FSM|Micronesia|ميكرونيزيا|Federated States of Micronesia
GBR|United Kingdom|المملكة المتحدة|United Kingdom of Great Britain and Northern Ireland
GEO|Georgia|جورجيا|
GGY|Guernsey|غيرنزي|
GIB|Gibraltar|جبل طارق|
GLP|Guadeloupe|غوادلوب|
GRC|Greece|اليونان|Hellenic Republic
GRD|Grenada|غرينادا|
GRL|Greenland|غرينلاند|
GTM|Guatemala|غواتيمالا|Republic of Guatemala
GUF|French Guiana|غويانا الفرنسية|
GUM|Guam|غوام|
GUY|Guyana|غيانا|Republic of Guyana
HKG|Hong Kong SAR China|هونغ كونغ الصينية (منطقة إدارية خاصة)|Hong Kong,Hong Kong Special Administrative Region of China
HMD|Heard & McDonald Islands|جزيرة هيرد وجزر ماكدونالد|Heard Island and McDonald Islands
HND|Honduras|هندوراس|Republic of Honduras
HRV|Croatia|كرواتيا|Republic of Croatia
HTI|Haiti|هايتي|Republic of Haiti
HUN|Hungary|هنغاريا|
IMN|Isle of Man|جزيرة مان|
IOT|British Indian Ocean Territory|الإقليم البريطاني في المحيط الهندي|
IRL|Ireland|أيرلندا|
ISL|Iceland|آيسلندا|Republic of Iceland
ISR|Israel|إسرائيل|State of Israel
ITA|Italy|إيطاليا|Italian Republic
JAM|Jamaica|جامايكا|
JEY|Jersey|جيرسي|
JPN|Japan|اليابان|
KAZ|Kazakhstan|كازاخستان|Republic of Kazakhstan
KGZ|Kyrgyzstan|قيرغيزستان|Kyrgyz Republic
KHM|Cambodia|كمبوديا|Kingdom of Cambodia
KIR|Kiribati|كيريباتي|Republic of Kiribati
KNA|St. Kitts & Nevis|سانت كيتس ونيفيس|Saint Kitts and Nevis
KOR|South Korea|كوريا الجنوبية|
LAO|Laos|لاوس|Lao People's Democratic Republic
LCA|St. Lucia|سانت لوسيا|Saint Lucia
LIE|Liechtenstein|ليختنشتاين|Principality of Liechtenstein
LSO|Lesotho|ليسوتو|Kingdom of Lesotho
LTU|Lithuania|ليتوانيا|Republic of Lithuania
LUX|Luxembourg|لوكسمبورغ|Grand Duchy of Luxembourg
LVA|Latvia|لاتفيا|Republic of Latvia
MAC|Macao SAR China|منطقة ماكاو الإدارية الخاصة|Macao,Macao Special Administrative Region of China
MAF|St. Martin|سان مارتن|Saint Martin (French part)
MCO|Monaco|موناكو|Principality of Monaco
MDA|Moldova|مولدوفا|Republic of Moldova
MDV|Maldives|جزر المالديف|Republic of Maldives
MEX|Mexico|المكسيك|United Mexican States
MHL|Marshall Islands|جزر مارشال|Republic of the Marshall Islands
MKD|North Macedonia|مقدونيا الشمالية|Republic of North Macedonia
MLT|Malta|مالطا|Republic of Malta
MNE|Montenegro|الجبل الأسود|
MNG|Mongolia|منغوليا|
MNP|Northern Mariana Islands|جزر ماريانا الشمالية|Commonwealth of the Northern Mariana Islands
MSR|Montserrat|مونتسرات|
MTQ|Martinique|جزر المارتينيك|
MUS|Mauritius|موريشيوس|Republic of Mauritius
MYT|Mayotte|مايوت|
NCL|New Caledonia|كاليدونيا الجديدة|
NFK|Norfolk Island|جزيرة نورفولك|
NIC|Nicaragua|نيكاراغوا|Republic of Nicaragua
NIU|Niue|نيوي|
NLD|Netherlands|هولندا|Kingdom of the Netherlands
NOR|Norway|النرويج|Kingdom of Norway
NRU|Nauru|ناورو|Republic of Nauru
NZL|New Zealand|نيوزيلندا|
PAN|Panama|بنما|Republic of Panama
PCN|Pitcairn Islands|جزر بيتكيرن|Pitcairn
PER|Peru|بيرو|Republic of Peru
PLW|Palau|بالاو|Republic of Palau
PNG|Papua New Guinea|بابوا غينيا الجديدة|Independent State of Papua New Guinea
POL|Poland|بولندا|Republic of Poland
PRI|Puerto Rico|بورتوريكو|
PRK|North Korea|كوريا الشمالية|Democratic People's Republic of Korea
PRT|Portugal|البرتغال|Portuguese Republic
PRY|Paraguay|باراغواي|Republic of Paraguay
PYF|French Polynesia|بولينيزيا الفرنسية|
REU|Réunion|روينيون|
ROU|Romania|رومانيا|
RUS|Russia|روسيا|Russian Federation
SGP|Singapore|سنغافورة|Republic of Singapore
SGS|South Georgia & South Sandwich Islands|جورجيا الجنوبية وجزر ساندويتش الجنوبية|South Georgia and the South Sandwich Islands
SHN|St. Helena|سانت هيلينا|
SJM|Svalbard & Jan Mayen|سفالبارد وجان ماين|Svalbard and Jan Mayen
SLB|Solomon Islands|جزر سليمان|
SLV|El Salvador|السلفادور|Republic of El Salvador
SMR|San Marino|سان مارينو|Republic of San Marino
SPM|St. Pierre & Miquelon|سان بيير ومكويلون|Saint Pierre and Miquelon
SRB|Serbia|صربيا|Republic of Serbia
SUR|Suriname|سورينام|Republic of Suriname
SVK|Slovakia|سلوفاكيا|Slovak Republic
SVN|Slovenia|سلوفينيا|Republic of Slovenia
SWE|Sweden|السويد|Kingdom of Sweden
SWZ|Eswatini|إسواتيني|Kingdom of Eswatini
SXM|Sint Maarten|سانت مارتن|Sint Maarten (Dutch part)
SYC|Seychelles|سيشل|Republic of Seychelles
TCA|Turks & Caicos Islands|جزر توركس وكايكوس|Turks and Caicos Islands
TJK|Tajikistan|طاجيكستان|Republic of Tajikistan
TKL|Tokelau|توكيلاو|
TKM|Turkmenistan|تركمانستان|
TLS|Timor-Leste|تيمور - ليشتي|Democratic Republic of Timor-Leste
TON|Tonga|تونغا|Kingdom of Tonga
TTO|Trinidad & Tobago|ترينيداد وتوباغو|Republic of Trinidad and Tobago,Trinidad and Tobago
TUV|Tuvalu|توفالو|
TWN|Taiwan Province of China|مقاطعة تايوان الصينية|Taiwan
UMI|U.S. Outlying Islands|جزر الولايات المتحدة النائية|United States Minor Outlying Islands
URY|Uruguay|أورغواي|Eastern Republic of Uruguay
USA|United States|الولايات المتحدة|United States of America
UZB|Uzbekistan|أوزبكستان|Republic of Uzbekistan
VAT|Vatican City|الفاتيكان|Holy See (Vatican City State)
VCT|St. Vincent & Grenadines|سانت فنسنت وجزر غرينادين|Saint Vincent and the Grenadines
VEN|Venezuela|فنزويلا|Bolivarian Republic of Venezuela
VGB|British Virgin Islands|جزر فيرجن البريطانية|
VIR|U.S. Virgin Islands|جزر فيرجن الأمريكية|Virgin Islands of the United States
VUT|Vanuatu|فانواتو|Republic of Vanuatu
WLF|Wallis & Futuna|جزر والس وفوتونا|Wallis and Futuna
WSM|Samoa|ساموا|Independent State of Samoa
stateless|Stateless|عديم الجنسية|Stateless person,عديمو الجنسية,بدون جنسية
`;
