"""Countries and US states: further names English prose has for them, and demonyms.

Demonyms follow the list of the CIA World Factbook ("Nationality", public domain); further names are press usage; state
abbreviations are those of the Associated Press style and of the US Postal Service.
"""

from __future__ import annotations

from collections.abc import Mapping

_COUNTRIES = """
Afghanistan||Afghan,Afghans
Albania||Albanian,Albanians
Algeria||Algerian,Algerians
Angola||Angolan,Angolans
Argentina||Argentine,Argentinian,Argentines
Armenia||Armenian,Armenians
Australia||Australian,Australians
Austria||Austrian,Austrians
Azerbaijan||Azerbaijani,Azerbaijanis,Azeri
Bahrain||Bahraini,Bahrainis
Bangladesh||Bangladeshi,Bangladeshis
Belarus|Byelorussia|Belarusian,Belarusians
Belgium||Belgian,Belgians
Bolivia||Bolivian,Bolivians
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian,Bosnians
Botswana||Botswanan
Brazil||Brazilian,Brazilians
Bulgaria||Bulgarian,Bulgarians
Burkina Faso||Burkinabe
Cambodia||Cambodian,Cambodians
Cameroon||Cameroonian,Cameroonians
Canada||Canadian,Canadians
Chad||Chadian,Chadians
Chile||Chilean,Chileans
China|People's Republic of China,PRC,Mainland China|Chinese
Colombia||Colombian,Colombians
Costa Rica||Costa Rican,Costa Ricans
Croatia||Croatian,Croatians,Croat,Croats
Cuba||Cuban,Cubans
Cyprus||Cypriot,Cypriots
Czech Republic|Czechia|Czech,Czechs
Democratic Republic of the Congo|DRC,DR Congo,Democratic Republic of Congo,Congo-Kinshasa|Congolese
Denmark||Danish,Danes
Dominican Republic||
Ecuador||Ecuadorian,Ecuadorians
Egypt||Egyptian,Egyptians
El Salvador||Salvadoran,Salvadorans
Eritrea||Eritrean,Eritreans
Estonia||Estonian,Estonians
Ethiopia||Ethiopian,Ethiopians
Finland||Finnish,Finns
France||French,Frenchman,Frenchmen
Georgia||
Germany||German,Germans
Ghana||Ghanaian,Ghanaians
Greece||Greek,Greeks
Guatemala||Guatemalan,Guatemalans
Haiti||Haitian,Haitians
Honduras||Honduran,Hondurans
Hungary||Hungarian,Hungarians
Iceland||Icelandic,Icelanders
India||Indian,Indians
Indonesia||Indonesian,Indonesians
Iran|Islamic Republic of Iran|Iranian,Iranians
Iraq||Iraqi,Iraqis
Ireland|Republic of Ireland|Irish,Irishman
Israel||Israeli,Israelis
Italy||Italian,Italians
Ivory Coast|Cote d'Ivoire|Ivorian,Ivorians
Jamaica||Jamaican,Jamaicans
Japan||Japanese
Jordan||Jordanian,Jordanians
Kazakhstan||Kazakh,Kazakhs
Kenya||Kenyan,Kenyans
Kosovo||Kosovar,Kosovars
Kuwait||Kuwaiti,Kuwaitis
Kyrgyzstan||Kyrgyz
Laos||Laotian,Laotians
Latvia||Latvian,Latvians
Lebanon||Lebanese
Liberia||Liberian,Liberians
Libya||Libyan,Libyans
Lithuania||Lithuanian,Lithuanians
Luxembourg||
Malaysia||Malaysian,Malaysians
Mali||Malian,Malians
Malta||Maltese
Mexico||Mexican,Mexicans
Moldova||Moldovan,Moldovans
Mongolia||Mongolian,Mongolians
Montenegro||Montenegrin,Montenegrins
Morocco||Moroccan,Moroccans
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nepal||Nepalese,Nepali
Netherlands|The Netherlands,Holland|Dutch
New Zealand||New Zealander,New Zealanders
Nicaragua||Nicaraguan,Nicaraguans
Niger||
Nigeria||Nigerian,Nigerians
North Korea|Democratic People's Republic of Korea,DPRK|North Korean,North Koreans
North Macedonia|Macedonia|Macedonian,Macedonians
Norway||Norwegian,Norwegians
Oman||Omani,Omanis
Pakistan||Pakistani,Pakistanis
Panama||Panamanian,Panamanians
Paraguay||Paraguayan,Paraguayans
Peru||Peruvian,Peruvians
Philippines|The Philippines|Filipino,Filipinos,Philippine
Poland||Polish,Poles
Portugal||Portuguese
Qatar||Qatari,Qataris
Romania||Romanian,Romanians
Russia|Russian Federation|Russian,Russians
Rwanda||Rwandan,Rwandans
Saudi Arabia||Saudi,Saudis
Senegal||Senegalese
Serbia||Serbian,Serbians,Serb,Serbs
Sierra Leone||Sierra Leonean
Singapore||Singaporean,Singaporeans
Slovakia||Slovak,Slovaks
Slovenia||Slovenian,Slovenians
Somalia||Somali,Somalis
South Africa||South African,South Africans
South Korea|Republic of Korea,ROK|South Korean,South Koreans
South Sudan||South Sudanese
Soviet Union|USSR|Soviet,Soviets
Spain||Spanish,Spaniard,Spaniards
Sri Lanka||Sri Lankan,Sri Lankans
Sudan||Sudanese
Sweden||Swedish,Swedes
Switzerland||Swiss
Syria|Syrian Arab Republic|Syrian,Syrians
Taiwan|Republic of China|Taiwanese
Tajikistan||Tajik,Tajiks
Tanzania||Tanzanian,Tanzanians
Thailand||Thai,Thais
Tunisia||Tunisian,Tunisians
Turkey|Türkiye|Turkish,Turks
Turkmenistan||Turkmen
Uganda||Ugandan,Ugandans
Ukraine|the Ukraine|Ukrainian,Ukrainians
United Arab Emirates|UAE|Emirati,Emiratis
United Kingdom|UK,Britain,Great Britain|British,Briton,Britons
United States|US,USA,United States of America|American,Americans
Uruguay||Uruguayan,Uruguayans
Uzbekistan||Uzbek,Uzbeks
Vatican City|The Vatican,Holy See|
Venezuela||Venezuelan,Venezuelans
Vietnam|Viet Nam|Vietnamese
Yemen||Yemeni,Yemenis
Zambia||Zambian,Zambians
Zimbabwe||Zimbabwean,Zimbabweans
European Union|EU|
United Nations|UN|
"""

_STATES = """
Alabama|Ala.|AL;Alaska||AK;Arizona|Ariz.|AZ;Arkansas|Ark.|AR;California|Calif.|CA;Colorado|Colo.|CO;Connecticut|Conn.|CT;Delaware|Del.|DE;
Florida|Fla.|FL;Georgia|Ga.|GA;Hawaii||HI;Idaho||ID;Illinois|Ill.|IL;Indiana|Ind.|IN;Iowa||IA;Kansas|Kan.|KS;Kentucky|Ky.|KY;
Louisiana|La.|LA;Maine||ME;Maryland|Md.|MD;Massachusetts|Mass.|MA;Michigan|Mich.|MI;Minnesota|Minn.|MN;Mississippi|Miss.|MS;
Missouri|Mo.|MO;Montana|Mont.|MT;Nebraska|Neb.|NE;Nevada|Nev.|NV;New Hampshire|N.H.|NH;New Jersey|N.J.|NJ;New Mexico|N.M.|NM;
New York|N.Y.|NY;North Carolina|N.C.|NC;North Dakota|N.D.|ND;Ohio||OH;Oklahoma|Okla.|OK;Oregon|Ore.|OR;Pennsylvania|Pa.|PA;
Rhode Island|R.I.|RI;South Carolina|S.C.|SC;South Dakota|S.D.|SD;Tennessee|Tenn.|TN;Texas||TX;Utah||UT;Vermont|Vt.|VT;
Virginia|Va.|VA;Washington|Wash.|WA;West Virginia|W.Va.|WV;Wisconsin|Wis.|WI;Wyoming|Wyo.|WY;District of Columbia|D.C.|DC
"""


def _rows(table: str, separator: str) -> list[list[str]]:
    return [row.strip().split("|") for row in table.strip().split(separator)]


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name for name in cell.split(",") if name)


FURTHER_NAMES: Mapping[str, tuple[str, ...]] = {row[0]: _names(row[1]) for row in _rows(_COUNTRIES, "\n") if row[1]}
"""Country → names that mean it and nothing else."""

COUNTRY_OF: Mapping[str, str] = {name: row[0] for row in _rows(_COUNTRIES, "\n") for name in (row[0], *_names(row[1]))}
"""Name of a country → the name it has in these tables."""

DEMONYMS: Mapping[str, tuple[str, ...]] = {row[0]: _names(row[2]) for row in _rows(_COUNTRIES, "\n") if row[2]}
"""Country → its adjectives and what its people are called; none where the word has another sense as often (Georgian)."""

STATES: Mapping[str, tuple[str, ...]] = {row[0]: tuple(cell for cell in row[1:] if cell) for row in _rows(_STATES, ";")}
"""US state → its abbreviations: “Ala.”, “AL”. They name it only after a comma and a place."""

STATE_NAMES = frozenset(STATES) | {short for cells in STATES.values() for short in cells}
"""US states by name and by abbreviation."""

ADJECTIVES: Mapping[str, tuple[str, ...]] = {
    "United States": ("U.S.", "US"),
    "United Kingdom": ("UK", "U.K."),
    "European Union": ("EU",),
}
"""Abbreviations that stand before a noun as an adjective does: “the US president”."""
