"""Names of persons: which words of a text are one, and which only look like it."""

from tests.extraction.reading_of import Misses, Pair, each, names, pair, reading_of

NAMES = (
    pair(
        "an honorific as the last name",
        "Rahul Swami and Faisal Sultan arrived.",
        "Rahul Swami",
        "Faisal Sultan",
    ),
    pair(
        "a ward",
        "The port was opened by Nancy Ward.",
        "Nancy Ward",
    ),
    pair(
        "a word after a given name",
        "Jerry Sands arrived with Amina Bello.",
        "Jerry Sands",
        "Amina Bello",
    ),
    pair(
        "family name first that is a place too",
        "The envoy met Park Jun Sung on Monday.",
        "Park Jun Sung",
    ),
    pair(
        "a name that is a place too",
        "Director Aden Dejene arrived.",
        "Aden Dejene",
    ),
    pair(
        "ur and ul",
        "Hafeez ur Rehman met Zia ul Haq.",
        "Hafeez ur Rehman",
        "Zia ul Haq",
    ),
    pair(
        "an honorific without a space",
        "Prof.Yan Shijing arrived.",
        "Yan Shijing",
    ),
    pair(
        "given name first",
        "Amina Bello chaired the meeting of the Harbour Board.",
        "Amina Bello",
    ),
    pair(
        "Chinese, family name first",
        "Zhao Minghui, Vice Governor of Linshan Province, met the visitors on Monday.",
        "Zhao Minghui",
    ),
    pair(
        "Vietnamese, four words",
        "Comrade Tran Thi Ngoc Lan, Vice Chairwoman of the Rural Women’s Union, spoke.",
        "Tran Thi Ngoc Lan",
    ),
    pair(
        "Korean, hyphen in the given name",
        "Vice Minister Park Ji-hoon opened the forum on rivers.",
        "Park Ji-hoon",
    ),
    pair(
        "two given names and two surnames",
        "The Minister of Mines, María Fernanda Quispe Mamani, received the delegation.",
        "María Fernanda Quispe Mamani",
    ),
    pair(
        "surnames joined by dos",
        "Deputy Minister João Pedro dos Santos Almeida attended the launch.",
        "João Pedro dos Santos Almeida",
    ),
    pair(
        "surnames joined by y",
        "Ambassador Rodrigo Salas y Herrera presented his credentials.",
        "Rodrigo Salas y Herrera",
    ),
    pair(
        "de la in the surname",
        "Minister Lucía de la Cruz inspected the new aqueduct.",
        "Lucía de la Cruz",
    ),
    pair(
        "initials with dots",
        "Secretary K. R. Venkataswamy briefed the reporters.",
        "K. R. Venkataswamy",
    ),
    pair(
        "initials with dots, written together",
        "Secretary P.K. Ranasinghe briefed the committee.",
        "P.K. Ranasinghe",
    ),
    pair(
        "initials without dots",
        "Chairman S M Karunaratne thanked the donors.",
        "S M Karunaratne",
    ),
    pair(
        "an initial in the middle",
        "Director Ellen T. Marsh welcomed the guests.",
        "Ellen T. Marsh",
    ),
    pair(
        "initials after the name",
        "Secretary Murugan K. S. welcomed the guests.",
        "Murugan K. S.",
    ),
    pair(
        "hyphens in both parts",
        "Ambassador Jean-Luc Petit-Dubois signed the agreement.",
        "Jean-Luc Petit-Dubois",
    ),
    pair(
        "straight apostrophe",
        "Senator Maeve O'Donoghue chaired the hearing.",
        "Maeve O'Donoghue",
    ),
    pair(
        "curly apostrophe",
        "Commissioner Koffi N’Guessan chaired the hearing.",
        "Koffi N’Guessan",
    ),
    pair(
        "bin",
        "Minister Ahmad Fauzi bin Ismail launched the portal.",
        "Ahmad Fauzi bin Ismail",
    ),
    pair(
        "binti",
        "Deputy Minister Nur Aisyah binti Abdul Halim launched the portal.",
        "Nur Aisyah binti Abdul Halim",
    ),
    pair(
        "al- with a hyphen",
        "Under-Secretary Khalid al-Mansoori received the envoy.",
        "Khalid al-Mansoori",
    ),
    pair(
        "Al as a word of its own",
        "H.E. Salem Saeed Al Ketbi, Director of the Date Palm Centre, received the envoy.",
        "Salem Saeed Al Ketbi",
    ),
    pair(
        "bint and Al after an honorific",
        "Sheikha Noura bint Saeed Al Badri opened the exhibition.",
        "Noura bint Saeed Al Badri",
    ),
    pair(
        "van de",
        "State Secretary Pieter van de Velde opened the lock.",
        "Pieter van de Velde",
    ),
    pair(
        "von at the head of the surname",
        "Commissioner Ulrike von Treskow opened the debate.",
        "Ulrike von Treskow",
    ),
    pair(
        "one-word name after a title",
        "Minister Suharyono inspected the dam.",
        "Suharyono",
    ),
    pair(
        "patronymic",
        "Deputy Akim Yerlan Serikuly Abenov visited the school.",
        "Yerlan Serikuly Abenov",
    ),
    pair(
        "patronymic in -ovich",
        "Deputy Minister Sergei Pavlovich Orlov visited the plant.",
        "Sergei Pavlovich Orlov",
    ),
    pair(
        "diacritics",
        "Minister Žydrūnas Šimkus met Commissioner Łucja Wąsik.",
        "Žydrūnas Šimkus",
        "Łucja Wąsik",
    ),
    pair(
        "nickname in quotation marks",
        "Senator Ramon “Monching” Ilagan thanked the fishermen.",
        "Ramon “Monching” Ilagan",
    ),
    pair(
        "numeral of a king",
        "King Tomasi IV received the ambassadors.",
        "Tomasi IV",
    ),
    pair(
        "junior",
        "Mayor Efren D. Salonga Jr. opened the market.",
        "Efren D. Salonga Jr.",
    ),
    pair(
        "junior without a full stop",
        "Mayor Efren Salonga Jr opened the market.",
        "Efren Salonga Jr",
    ),
    pair(
        "a name by what it says",
        "“The road will be ready in May,” said Oyelaran Fatoki.",
        "Oyelaran Fatoki",
    ),
    pair(
        "two with their titles",
        "President Ilves Tamm and First Lady Kadri Tamm greeted the veterans.",
        "Ilves Tamm",
        "Kadri Tamm",
    ),
)

BESIDE_OTHER_WORDS = (
    pair(
        "said with a capital behind quotation marks",
        "“It is good,” Said Nadia Okoro.",
        "Nadia Okoro",
    ),
    pair(
        "a name of unknown words that is said to hold a post",
        "Gonsavel Jemuse is the Harbour Party Secretary.",
        "Gonsavel Jemuse",
    ),
    pair(
        "a name with an elided article",
        "Mr. Hans d’Orvane spoke.",
        "Hans d’Orvane",
    ),
    pair(
        "a given name that is a title too",
        "Gen. Sultan bin Mohammed Al Harthy spoke.",
        "Sultan bin Mohammed Al Harthy",
    ),
    pair(
        "an accountant’s letters in front",
        "H.E Dr FCPA Wycliffe Bello spoke.",
        "Wycliffe Bello",
    ),
    pair(
        "one unknown word that acts, behind a title",
        "The Secretary for Ports, Imtikumzuk said so.",
        "Imtikumzuk",
    ),
    pair(
        "a small word as the last name",
        "Minister Tan Kiat How and Speaker Ramli Mohd Nor spoke.",
        "Tan Kiat How",
        "Ramli Mohd Nor",
    ),
    pair(
        "a family name that ends like an adverb",
        "The Director, Vinai Thummalapally, spoke.",
        "Vinai Thummalapally",
    ),
    pair(
        "a particle and a rank as the family name",
        "General Stefano Del Col of Italy spoke.",
        "Stefano Del Col",
    ),
    pair(
        "a suffix between two honorifics",
        "They met the President, His Excellency, Rtd. Dr. Amina Bello.",
        "Amina Bello",
    ),
    pair(
        "an apostrophe at the end of a given name",
        "They met the President, Wadee' Al-Hanthal, in Amman.",
        "Wadee' Al-Hanthal",
    ),
    pair(
        "Eng within a name, a word at its end",
        "They met Dr Ng Eng Hen at noon.",
        "Ng Eng Hen",
    ),
    pair(
        "Md. in front of a name",
        "The pact was signed by Prof. Dr. Md. Aftab Ali. Md. Rahim Hossain agreed.",
        "Md. Aftab Ali",
        "Md. Rahim Hossain",
    ),
    pair(
        "To as a family name in a list",
        "There were Amina Bello and To Lam, Minister of Ports.",
        "Amina Bello",
        "To Lam",
    ),
    pair(
        "a family name in capitals that is a body, too",
        "They met Mr. WADA Mitsuhiro. WADA Mitsuhiro agreed.",
        "WADA Mitsuhiro",
    ),
    pair(
        "a place that is a given name, after a title",
        "They met the Vice-President, Victoria Orvellu, and left.",
        "Victoria Orvellu",
    ),
    pair(
        "an ordinary word before MP",
        "Joe Hockey MP agreed.",
        "Joe Hockey",
    ),
    pair(
        "initials that stand behind other names as a title",
        "Present were A.K. Kutte, P.C. Paresh and K.V. Raoke.",
        "A.K. Kutte",
        "P.C. Paresh",
        "K.V. Raoke",
    ),
    pair(
        "a short second name with its dot, and two initials",
        "The envoy, Gudni Th. Johansson, met Mr. Ahmed S. A. SALEM.",
        "Gudni Th. Johansson",
        "Ahmed S. A. SALEM",
    ),
    pair(
        "a family name first that is a verb",
        "Present was the Minister of Health Do Van Chien.",
        "Do Van Chien",
    ),
    pair(
        "a name in a headline in capitals, before as and with",
        "MINISTER APPOINTS AJOLU BELLO AS ADVISER WITH IMMEDIATE EFFECT",
        "AJOLU BELLO",
    ),
    pair(
        "Pres. before a name",
        "Pres. Okoro met Pres. Biden.",
        "Okoro",
        "Biden",
    ),
    pair(
        "a given name that is a title",
        "HE Abdallah Sultan Al Owais spoke.",
        "Abdallah Sultan Al Owais",
    ),
    pair(
        "a name before -led",
        "The Amina Bello-led party met the Prime Minister K P Sharma Ole-led government.",
        "Amina Bello",
        "K P Sharma Ole",
    ),
    pair(
        "an ordinary word as the last name",
        "Senator Orvela Cash met the board. Minister Cash thanked it.",
        "Orvela Cash = Cash",
    ),
    pair(
        "an ordinary word as a surname alone",
        "Minister Cash said so.",
        "Cash",
    ),
    pair(
        "an ordinary word as the last name after the Hon",
        "Senator the Hon Orvela Cash said so.",
        "Orvela Cash",
    ),
    pair(
        "the verb of a headline after an unknown name is none of it",
        "Mr Kelmandu Declares the Port Open",
        "Kelmandu",
    ),
    pair(
        "a weekday as the last name, before a title",
        "They met Dr. Nadia Friday, Minister of Ports.",
        "Nadia Friday",
    ),
    pair(
        "a name after the post of an envoy",
        "They thanked the Ambassador of Norway to Kenya Sakolm Torvelun for the grant.",
        "Sakolm Torvelun",
    ),
    pair(
        "a name after the post of an envoy to two countries",
        "Also present was the Ambassador to Kenya and Uganda Sakolm Torvelun.",
        "Sakolm Torvelun",
    ),
    pair(
        "an unknown name after the post of an envoy and a comma",
        "Present was the Norwegian Ambassador to Kenya, Sakolma Feturi Elvara.",
        "Sakolma Feturi Elvara",
    ),
    pair(
        "a title with an article after an unknown name",
        "Present was Sakolm Torvelun, a secretary of the Harbour Board.",
        "Sakolm Torvelun",
    ),
    pair(
        "a given name after the name of a body",
        "Vice President of the Harbour Board Martin announced the plan.",
        "Martin",
    ),
    pair(
        "a signature above its title",
        "The order takes effect today.\n\n(Sgd.) VELMAR C. TOROLDEA\nExecutive Secretary",
        "VELMAR C. TOROLDEA",
    ),
    pair(
        "a signature with Chief above its title",
        "The order takes effect today.\n\nChief Ajolu Ngelave\nSpecial Adviser to the President",
        "Ajolu Ngelave",
    ),
    pair(
        "a verb that opens the sentence",
        "Welcoming Amina Bello, the crew of the Harbour Board sang.",
        "Amina Bello",
    ),
    pair(
        "a place in front",
        "From Kisu Minister Amina Bello flew on to Kampala.",
        "Amina Bello",
    ),
    pair("a day in front", "On Monday Amina Bello opened the fair.", "Amina Bello"),
    pair("a place behind", "Minister Amina Bello of Kenya opened the fair.", "Amina Bello"),
    pair(
        "a company behind",
        "The guests met Sara Holm of Lumoro Shipping Ltd on Monday.",
        "Sara Holm",
    ),
    pair(
        "a name that is also a word",
        "Minister Grace Hope and Commissioner Mark Young opened the fair.",
        "Grace Hope",
        "Mark Young",
    ),
    pair(
        "a name that is also a month",
        "Director April Reyes and Secretary June Solheim opened the fair.",
        "April Reyes",
        "June Solheim",
    ),
    pair(
        "a name that is also a country or a town",
        "Ms Kenya London and Mr Jordan Paris opened the fair.",
        "Kenya London",
        "Jordan Paris",
    ),
    pair(
        "a name that is also a title",
        "Secretary Julian Bishop and Director Helen Judge opened the fair.",
        "Julian Bishop",
        "Helen Judge",
    ),
    pair(
        "a list of names alone",
        "The winners are Amina Bello, Peter Kamau, Sara Holm and Daniel Achieng.",
        "Amina Bello",
        "Peter Kamau",
        "Sara Holm",
        "Daniel Achieng",
    ),
    pair(
        "a list with honorifics",
        "Present were Mr. Lars Dahl, Ms. Ingrid Solheim, Dr. Omar Said and Prof. Aiko Tanabe.",
        "Lars Dahl",
        "Ingrid Solheim",
        "Omar Said",
        "Aiko Tanabe",
    ),
    pair(
        "one honorific for a couple",
        "Ambassador and Mrs Viktor Halasz received the guests.",
        "Viktor Halasz",
    ),
    pair(
        "names that no list knows, after titles",
        "Minister Xolvanu Tremberic met Governor Quistel Abbrandt.",
        "Xolvanu Tremberic",
        "Quistel Abbrandt",
    ),
    pair(
        "names that no list knows, before titles",
        "Xolvanu Tremberic, Minister of Roads, met Quistel Abbrandt, Governor of Kisu.",
        "Xolvanu Tremberic",
        "Quistel Abbrandt",
    ),
    pair(
        "names that no list knows, after by",
        "The fair was opened by Xolvanu Tremberic, a fisherman.",
        "Xolvanu Tremberic",
    ),
    pair(
        "Lao and Thai, long given names",
        "Deputy Prime Minister Sounthone Phommachanh met Minister Kittipong Suwannarat.",
        "Sounthone Phommachanh",
        "Kittipong Suwannarat",
    ),
    pair(
        "Georgian, Armenian and Kazakh",
        "Minister Giorgi Kvaratsiani met Minister Armen Hakobyan and Akim Daulet Zhumabekov.",
        "Giorgi Kvaratsiani",
        "Armen Hakobyan",
        "Daulet Zhumabekov",
    ),
    pair(
        "Samoan, Fijian and Hawaiian",
        "Minister Tuilagi Faleolo met Minister Ratu Seru Naivalu.",
        "Tuilagi Faleolo",
        "Seru Naivalu",
    ),
    pair(
        "Tamil with initials in front",
        "Chief Minister M. K. Arulmozhi met Secretary V. Senthamarai.",
        "M. K. Arulmozhi",
        "V. Senthamarai",
    ),
    pair(
        "Indonesian with three names and degrees",
        "Director General Dr. Ir. Bambang Setyo Nugroho, M.Sc., opened the fair.",
        "Bambang Setyo Nugroho",
    ),
    pair(
        "Mongolian with an initial in front",
        "Minister B. Enkhtuvshin met Speaker G. Bayarmaa.",
        "B. Enkhtuvshin",
        "G. Bayarmaa",
    ),
    pair(
        "Hungarian and Icelandic",
        "Minister Kovácsné Szilágyi Ágnes met Minister Guðrún Björnsdóttir.",
        "Kovácsné Szilágyi Ágnes",
        "Guðrún Björnsdóttir",
    ),
)

IN_LISTS = (
    pair(
        "an unknown name among names",
        "The group includes Omar Said, Orvelam Tamsinek, Ana Cruz and others.",
        "Omar Said",
        "Orvelam Tamsinek",
        "Ana Cruz",
    ),
    pair(
        "clergy without a family name",
        "These took part:\nMark, Archbishop of Berlin\nKyrill, Bishop of Geneva",
        "Mark",
        "Kyrill",
    ),
    pair(
        "abbreviations in the plural are none",
        "René Holm was confirmed by the IFs and NOCs of Kenya.",
        "René Holm",
    ),
)

HONORIFICS = (
    pair(
        "a title behind an unknown name",
        "Hon. Stephensa King, a member, came.",
        "Stephensa King",
    ),
    pair(
        "in brackets",
        "They appointed (Dr.) Pathma Sathiyalingam.",
        "Pathma Sathiyalingam",
    ),
    pair(
        "a title that is a given name behind a courtesy",
        "Shaikh Amir Waheed, Mr Sultan Rahim and Rector Amir Wenski left.",
        "Amir Waheed",
        "Sultan Rahim",
        "Amir Wenski",
    ),
    pair(
        "a rank that is a given name behind a courtesy",
        "Mr Major Singh met Major Singh Gill.",
        "Major Singh",
        "Singh Gill",
    ),
    pair(
        "a pilgrim's honorific within a name",
        "Dr. Rania Haj Ali spoke.",
        "Rania Haj Ali",
    ),
    pair(
        "honorifics between the words of a name",
        "Present were Karim Tun Selamat, Tengku Rosli Tengku Aziz and Jibrin Baba Ndale.",
        "Karim Tun Selamat",
        "Rosli Tengku Aziz",
        "Jibrin Baba Ndale",
    ),
    pair(
        "the King after Majesty",
        "His Majesty The King opened the port.",
    ),
    pair(
        "an honorific of Bhutan, by itself a title",
        "Lyonchhen Karma Dorji opened the school. Lyonchhen thanked the teachers.",
        "Karma Dorji",
    ),
    pair(
        "Don and Maung as given names",
        "Minister Don Farrow met Ambassador Maung Win.",
        "Don Farrow",
        "Maung Win",
    ),
    pair("Mr and Mrs", "Mr Daniel Achieng and Mrs Ruth Cole came.", "Daniel Achieng", "Ruth Cole"),
    pair("Messrs before two surnames", "Messrs Obi and Okafor attended.", "Obi", "Okafor"),
    pair(
        "H.E. Dr., stacked",
        "H.E. Dr. Salma Idris, Minister of Water, closed the session.",
        "Salma Idris",
    ),
    pair(
        "His Excellency Mr",
        "His Excellency Mr Viktor Halasz presented his credentials.",
        "Viktor Halasz",
    ),
    pair(
        "Lt Gen (Rtd)",
        "Lt Gen (Rtd) Joseph Otieno Wekesa, Chairman of the Ports Board, spoke.",
        "Joseph Otieno Wekesa",
    ),
    pair(
        "retired after the name",
        "Brigadier Joseph Wekesa (Retd), Chairman of the Ports Board, spoke.",
        "Joseph Wekesa",
    ),
    pair("Hon.", "Hon. Grace Mutua moved the motion.", "Grace Mutua"),
    pair(
        "The Rt Hon Sir",
        "The Rt Hon Sir Edmund Blakely, Speaker of the Assembly, presided.",
        "Edmund Blakely",
    ),
    pair(
        "Shri and Smt",
        "Shri Devendra Kulkarni and Smt Lalita Rao attended the workshop.",
        "Devendra Kulkarni",
        "Lalita Rao",
    ),
    pair(
        "Datuk Seri Haji",
        "Datuk Seri Haji Rosli bin Mat Ali launched the campaign.",
        "Rosli bin Mat Ali",
    ),
    pair("Engr. Prof.", "Engr. Prof. Chukwuma Eze unveiled the plan.", "Chukwuma Eze"),
    pair("Alhaji", "Alhaji Musa Danjuma thanked the governor.", "Musa Danjuma"),
    pair("U as an initial", "Dr U R Raoke arrived.", "U R Raoke"),
    pair("U before a Burmese name", "U Kyaw Min Htun received the guests.", "Kyaw Min Htun"),
    pair("Ato before an Ethiopian name", "Ato Bekele Tadesse received guests.", "Bekele Tadesse"),
    pair(
        "degrees after the name",
        "Dr Ngozi Abara, PhD, FCA, Registrar of the Nursing Council, spoke.",
        "Ngozi Abara",
    ),
    pair("counsel after the name", "Mr Arthur Lim SC addressed the court.", "Arthur Lim"),
    pair(
        "wife of an official",
        "Mrs Wanjiru Kamau, wife of Governor Peter Kamau, planted a tree.",
        "Wanjiru Kamau",
        "Peter Kamau",
    ),
)

LATER_MENTIONS = (
    pair(
        "the father in a name is not its bearer",
        "Prince Omar bin Said bin Hamad met King Said bin Hamad. Omar bin Said left.",
        "Omar bin Said bin Hamad = Omar bin Said",
        "Said bin Hamad",
    ),
    pair(
        "without its accent",
        "Dr Urban Rusnák spoke. Dr Rusnak left.",
        "Urban Rusnák = Rusnak",
    ),
    pair(
        "an initial without a blank",
        "Major General Gunduz Abdulov met them. G.Abdulov left.",
        "Gunduz Abdulov = G.Abdulov",
    ),
    pair(
        "an initial and the family name",
        "Nadia Okoro spoke. N. Okoro thanked them.",
        "Nadia Okoro = N. Okoro",
    ),
    pair(
        "the first name of one is a later name of another",
        "Sheikh Fahad Al-Ahmad Al-Salem and Sheikh Ahmad Yusuf Al-Salem left. Sheikh Ahmad spoke.",
        "Fahad Al-Ahmad Al-Salem",
        "Ahmad Yusuf Al-Salem = Ahmad",
    ),
    pair(
        "without a middle name",
        "Mohammed Ahmed Kabir Wanori spoke. Mohammed Kabir Wanori left.",
        "Mohammed Ahmed Kabir Wanori = Mohammed Kabir Wanori",
    ),
    pair(
        "by the surname",
        "Minister Amina Bello opened the fair. Bello thanked the donors.",
        "Amina Bello = Bello",
    ),
    pair(
        "by an honorific and the surname",
        "Minister Amina Bello opened the fair. Ms Bello thanked the donors.",
        "Amina Bello = Bello",
    ),
    pair(
        "by the title and the surname",
        "Amina Bello, Minister of Trade, opened the fair. Minister Bello thanked the donors.",
        "Amina Bello = Bello",
    ),
    pair(
        "by the family name that stands first",
        "Vice Governor Zhao Minghui visited the plant. Zhao praised the workers.",
        "Zhao Minghui = Zhao",
    ),
    pair(
        "by the given name, after an honorific",
        "Datuk Rosli bin Mat Ali launched the campaign. Datuk Rosli thanked the police.",
        "Rosli bin Mat Ali = Rosli",
    ),
    pair(
        "by the given name alone",
        "Minister Katrín Jónsdóttir opened the forum. Katrín said the ice was thinning.",
        "Katrín Jónsdóttir = Katrín",
    ),
    pair(
        "by the last word of a surname with al-",
        "Minister Khalid al-Mansoori met the envoy. Mansoori stressed the old ties.",
        "Khalid al-Mansoori = Mansoori",
    ),
    pair(
        "by the surname with its particle",
        "State Secretary Pieter van de Velde opened the lock. Van de Velde thanked the crew.",
        "Pieter van de Velde = Van de Velde",
    ),
    pair(
        "by the first of two surnames",
        "Minister María Quispe Mamani met the miners. Minister Quispe promised a new law.",
        "María Quispe Mamani = Quispe",
    ),
    pair(
        "in the possessive",
        "Minister Amina Bello opened the fair. The guests applauded Bello’s speech.",
        "Amina Bello = Bello",
    ),
    pair(
        "the surname first, the full name later",
        "Minister Bello opened the fair. It was the first visit of Amina Bello to the island.",
        "Amina Bello = Bello",
    ),
    pair(
        "with the middle initial left out",
        "Director Ellen T. Marsh welcomed the guests. Ellen Marsh then led a tour.",
        "Ellen T. Marsh = Ellen Marsh",
    ),
    pair(
        "the surname in capitals at first",
        "Mr TAN Wei Ming, Director of Ports, spoke first. Mr Tan thanked the pilots.",
        "TAN Wei Ming = Tan",
    ),
    pair(
        "two by their surnames",
        "Ministers Amina Bello and Peter Kamau met. Bello thanked Kamau.",
        "Amina Bello = Bello",
        "Peter Kamau = Kamau",
    ),
)

NO_PERSONS = (
    pair(
        'a district',
        'It is in the city’s Mae Rim district.',
    ),
    pair(
        'a feast',
        'They celebrate Gandhi Jayanti.',
    ),
    pair(
        'a programme in quotation marks with a full stop',
        'They called it “Start-up Manthan.”',
    ),
    pair(
        'a province',
        'They are in the northern province of Cabo Delgado.',
    ),
    pair(
        'a province that was visited',
        'They paid a visit to Binh Dinh on Monday.',
    ),
    pair(
        'a street in lower case',
        'They met at 39 Tran Hung Dao street on Monday.',
    ),
    pair(
        'a palace named after a saint',
        'They met at the Palacio de San Carlos.',
    ),
    pair(
        'a verb with a capital after a title',
        'It is done. The Minister Said.',
    ),
    pair(
        'a programme named for a prime minister',
        'It is a part of the Pradhan Mantri Gati Shakti Yojana.',
    ),
    pair(
        "an event after Majesty",
        "His Majesty Audience Ceremony",
    ),
    pair(
        "an ordinary word that is a given name, in the name of a body",
        "They met the Director of the Platform of European Memory and Conscience.",
    ),
    pair(
        "a country with a point of the compass",
        "They spoke of the N. Korea issue.",
    ),
    pair(
        "a place with a given name after the article",
        "They discussed the growth of the Clark Freeport.",
    ),
    pair(
        "the grade of a post",
        "The post of Deputy Director II was filled.",
    ),
    pair(
        "a palace that begins as an honorific",
        "They met at Bayan Palace yesterday.",
    ),
    pair(
        "an agency in a dateline",
        "Mombasa (Amina Coast) -- The ports were opened on Monday.",
    ),
    pair(
        'in quotation marks',
        "The award 'Pradhan Bal Puraskar' is given to ten. Pradhan Bal Puraskar began in 1979.",
    ),
    pair("countries", "Kenya and Uganda signed the protocol in Kampala on Monday."),
    pair("places named after saints", "The talks in San Fernando and Port Victoria ended."),
    pair("a programme named after a person", "The Nelson Adeyemi Scholarship Programme opened."),
    pair("a university named after a king", "Students of King Faisal University visited the port."),
    pair("a hospital named after a person", "The Rosa Lindqvist Hospital received two ambulances."),
    pair("a law named after its movers", "Parliament amended the Magnusson and Stevens Act."),
    pair("a street", "The office on Amina Bello Avenue reopened on Monday."),
    pair("an airport", "The flight landed at Daniel Achieng International Airport."),
    pair("a prize", "She won the Ellen Marsh Prize for her work on coral."),
    pair("a foundation", "The Carl Lindqvist Foundation paid for the roof."),
    pair("a ship", "The MV Santa Rosa docked on Monday."),
    pair("a typhoon", "Typhoon Marina passed over the islands."),
    pair("months and days", "Sales in April and June fell. On Friday they rose."),
    pair("words in capitals of a heading", "Key Outcomes And Next Steps\n\nThe port will grow."),
    pair("an event in capitals", "The Green Harvest Festival opened on Monday."),
    pair("titles without a name", "The Prime Minister and the Foreign Secretary attended."),
    pair("a company of two surnames", "The contract went to Lindqvist Okafor Ltd."),
    pair("a theme with capitals", "Under the theme “Rising Together With Grace” the week opened."),
    pair("headings of sections", "Opening Remarks\n\nKey Messages\n\nThe port will grow."),
    pair("a lake and a mountain", "Climbers from Mount Elias rested at Lake Rosa."),
    pair("a dam and a bridge", "The Daniel Achieng Bridge and the Ruth Kamau Dam were painted."),
    pair("a school", "Pupils of the Ellen Marsh Primary School sang."),
    pair("a football team", "Kisu Rangers beat Santa Rosa United by two goals."),
    pair("a park and a square", "The march went from Elias Park to Rosa Lindqvist Square."),
    pair("a ministry with a first name for a word", "The Ministry of Hope and Grace was praised."),
    pair("a bank named for a person", "The Omar Said Bank lent the money."),
    pair("an act named for a person", "The Ellen Marsh Act was read."),
    pair("a town named after a saint", "The fair in San Esteban ended on Monday."),
    pair("a list of ports", "Boats from Port Elias, San Rosa and Kisu raced."),
    pair("sponsors", "Sponsors were Lumoro Shipping, Noor Energy and Dahl Brothers."),
    pair("religious festivals", "Greetings for Eid al-Adha and Christmas were exchanged."),
    pair("peoples and languages", "Yoruba and Igbo readers will find the text in Hausa as well."),
)  # fmt: skip

REPORTERS = (
    pair(
        "a picture in brackets",
        "They met on Monday. (photo: Nadia Okoro/Harbour News) It rained.",
    ),
    pair(
        "a source behind the name",
        "The port opened.\n\nNguyen Duc Thang (Source: portnews.example)",
    ),
    pair(
        "a by-line above the text",
        "New Bridge Opens\n\nBy Thomas Keller\n\nThe Minister of Roads, Anna Weiss, opened it.",
        "Anna Weiss",
    ),
    pair(
        "a by-line with its day",
        "New Bridge Opens\n\nThomas Keller - 18 March 2016 10:43\n\nThe chair, Anna Weiss, spoke.",
        "Anna Weiss",
    ),
    pair(
        "a by-line with its weekday and day",
        "New Bridge Opens\n\nThomas Keller Monday, 24 October 2016 - 4:06pm\n\n"
        "The chair, Anna Weiss, spoke.",
        "Anna Weiss",
    ),
    pair(
        "a by-line after the text",
        "The Minister of Roads, Anna Weiss, opened a bridge.\n\nReported by Thomas Keller",
        "Anna Weiss",
    ),
    pair(
        "an editor in brackets",
        "The Minister of Roads, Anna Weiss, opened a bridge.\n\n(Editor: Thomas Keller)",
        "Anna Weiss",
    ),
    pair(
        "a photographer",
        "The Minister of Roads, Anna Weiss, opened a bridge.\n\nPhoto: Thomas Keller",
        "Anna Weiss",
    ),
    pair("by a reporter in a place", "By Ana Ruiz in Nairobi\nThe board met."),
    pair("a street before its town", "The talks were held on George Street, Brennick."),
)

KNOWN_MISSES: Misses = {
    "a name that is a month too is lost": [
        "a name that is also a month",
    ],
    "an unknown name after a passive verb": [
        "names that no list knows, after by",
    ],
    "a title in the plural that several names share is lost": [
        "Messrs before two surnames",
    ],
    "a place named after a person or saint is read as a person": [
        "a list of ports",
    ],
    "one who only made the text is taken for an official": [
        "an editor in brackets",
    ],
}


@each(
    (*NAMES, *BESIDE_OTHER_WORDS, *IN_LISTS, *HONORIFICS, *LATER_MENTIONS, *NO_PERSONS, *REPORTERS),
    KNOWN_MISSES,
)
def test_names(pair: Pair) -> None:
    assert names(reading_of(pair.text)) == list(pair.lines)


def test_a_surname_of_two_officials_is_tied_to_neither() -> None:
    readout = reading_of("Minister Peter Kamau met Governor Ruth Kamau. Kamau praised the port.")
    lines = names(readout)
    assert "Peter Kamau" in lines
    assert "Ruth Kamau" in lines
