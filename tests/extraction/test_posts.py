"""Posts: which title a text gives to whom, in which body, of which country, held how."""

from tests.extraction.reading_of import Misses, Pair, each, pair, posts, reading_of

ONE_POST = (
    pair(
        "before the name, with is",
        "The Chairman is Ana Ruiz.",
        "Ana Ruiz | Chairman",
    ),
    pair(
        "of a part of a country and its sort",
        "Governor of West Kenya region Omar Bello reported.",
        "Omar Bello | Governor [West Kenya region]",
    ),
    pair(
        "a body that is described with a capital",
        "The Secretary General of the international Police body, Tom Lee, came.",
        "Tom Lee | Secretary General",
    ),
    pair("before the name", "Minister Amina Bello opened the session.", "Amina Bello | Minister"),
    pair(
        "before the name, with what it is for",
        "Minister of Health Amina Bello opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "before the name, what it is for in front",
        "Foreign Affairs Minister Amina Bello met the envoy.",
        "Amina Bello | Foreign Affairs Minister",
    ),
    pair(
        "before the name, with a comma",
        "The Minister of Health, Amina Bello, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "after the name",
        "Amina Bello, Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "after the name with an article",
        "Amina Bello, the Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "after the name in lower case",
        "Amina Bello, deputy chairwoman of the Women’s Council, spoke.",
        "Amina Bello | deputy chairwoman @ Women’s Council",
    ),
    pair(
        "in brackets after the name",
        "Omar Said (Chairman, Noor Bank) signed first.",
        "Omar Said | Chairman @ Noor Bank",
    ),
    pair(
        "after a dash",
        "Omar Said – Chairman of Noor Bank – signed first.",
        "Omar Said | Chairman @ Noor Bank",
    ),
    pair(
        "in a clause of its own",
        "Amina Bello, who is the Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "by appointment",
        "Sara Holm was appointed Director of the Harbour Board.",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "in a body after of",
        "Sara Holm, Director of the Harbour Board, spoke.",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "in a body after a comma",
        "Sara Holm, Director, Harbour Board, spoke.",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "in a body of a country, before the name",
        "The Chairman of the Milli Majlis of the Republic of Azerbaijan, Sara Holm, spoke.",
        "Sara Holm | Chairman @ Milli Majlis",
    ),
    pair(
        "in a body in front",
        "Harbour Board Director Sara Holm spoke.",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "in a body in the possessive",
        "The Harbour Board’s Director, Sara Holm, spoke.",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "in a body after at",
        "Sara Holm, Director at the Ministry of Fisheries, spoke.",
        "Sara Holm | Director @ Ministry of Fisheries",
    ),
    pair(
        "in a body by its abbreviation",
        "The Coastal Trade Board (CTB) met. CTB Chairman Omar Said spoke.",
        "Omar Said | Chairman @ Coastal Trade Board",
    ),
    pair(
        "to another post",
        "Secretary to the President Dr Nimal Perera attended.",
        "Nimal Perera | Secretary to the President",
    ),
    pair(
        "in charge of a matter",
        "The Deputy Minister in charge of Ports, Kofi Mensah, spoke.",
        "Kofi Mensah | Deputy Minister in charge of Ports",
    ),
    pair(
        "a judge who presides",
        "Justice Mary Adongo, President of the Court of Appeal, presided.",
        "Mary Adongo | Justice; President @ Court of Appeal",
    ),
    pair(
        "of a board of directors",
        "Omar Said, Chairman of the Board of Directors of Noor Bank, signed.",
        "Omar Said | Chairman of the Board of Directors @ Noor Bank",
    ),
    pair(
        "of a governing organ of a body",
        "Deng Lihua, Secretary of the Secretariat of the Seafarers’ Federation, spoke.",
        "Deng Lihua | Secretary of the Secretariat @ Seafarers’ Federation",
    ),
    pair(
        "in a company known by its name alone",
        "Omar Said, CEO of Lumoro, signed the contract.",
        "Omar Said | CEO @ Lumoro",
    ),
)

IN_LISTS = (
    pair(
        "at a body meant by its head",
        "There were two Deputy Ministers, Amina Bello and Ruth Cole, the Chief Director at the "
        "Ministry, Omar Said, and others.",
        "Amina Bello | Deputy Minister",
        "Ruth Cole | Deputy Minister",
        "Omar Said | Chief Director",
    ),
    pair(
        "plurals of others in front",
        "Ministers, Deputy Ministers, Members of Parliament and the Speaker, Ana Bello, came.",
        "Ana Bello | Speaker",
    ),
    pair(
        "a plural of several words",
        "Ana Bello and Ruth Cole, Deputy General Managers of Dangora, came.",
        "Ana Bello | Deputy General Manager @ Dangora",
        "Ruth Cole | Deputy General Manager @ Dangora",
    ),
    pair(
        "a delegation with numbers in brackets",
        "The delegation comprised (1) Amina Bello, Minister of Health, (2) Peter Kamau, Governor "
        "of the Bank of Brennick, and (3) Sara Holm, Director of the Harbour Board.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Governor @ Bank of Brennick",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "with after an organization at the end",
        "Present were Sara Holm of the Harbour Board and Omar Said from Noor Bank.",
        "Sara Holm |",
        "Omar Said |",
    ),
    pair(
        "one title for three bodies with three names",
        "The chairmen of the Harbour Board, the Fisheries Council and Noor Bank, Sara Holm, Lars "
        "Dahl and Omar Said, attended.",
        "Sara Holm | chairmen @ Harbour Board",
        "Lars Dahl | chairmen @ Fisheries Council",
        "Omar Said | chairmen @ Noor Bank",
    ),
    pair(
        "comrades with a colon",
        "Attending were Comrades: Le Van Tuan, Chairman of the Science Council; Nguyen Thi Hoa, "
        "Deputy Director of the Harbour Board.",
        "Le Van Tuan | Chairman @ Science Council",
        "Nguyen Thi Hoa | Deputy Director @ Harbour Board",
    ),
    pair(
        "accompanied by",
        "Minister Amina Bello, accompanied by Permanent Secretary Daniel Achieng and Director of "
        "Ports Sara Holm, opened the fair.",
        "Amina Bello | Minister",
        "Daniel Achieng | Permanent Secretary",
        "Sara Holm | Director of Ports",
    ),
    pair(
        "in the presence of",
        "Sara Holm signed in the presence of Governor of the Bank of Brennick Peter Kamau.",
        "Sara Holm |",
        "Peter Kamau | Governor @ Bank of Brennick",
    ),
    pair(
        "a pronoun before the title",
        "Minister Amina Bello met her Latvian counterpart, Minister Lars Dahl.",
        "Amina Bello | Minister",
        "Lars Dahl | Minister",
    ),
    pair(
        "an aside between name and title",
        "Amina Bello, speaking by video link, Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "an age between name and title",
        "Amina Bello, 54, Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "colon after the title",
        "Chairman: Omar Said. Secretary: Sara Holm.",
        "Omar Said | Chairman",
        "Sara Holm | Secretary",
    ),
    pair(
        "a title after each name in brackets",
        "Amina Bello (Minister of Health) and Peter Kamau (Minister of Trade) spoke.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Minister of Trade",
    ),
)

OF_MANY_COUNTRIES = (
    pair(
        "a seat that no list knows",
        "Member of Parliament for Bukit Rendah Tan Kok Wai spoke.",
        "Tan Kok Wai | Member of Parliament [Bukit Rendah]",
    ),
    pair(
        "a region of a party",
        "The first secretary in the province of Cienfuegos, Ana Cruz, spoke.",
        "Ana Cruz | first secretary [Cienfuegos]",
    ),
    pair(
        "an envoy to several countries",
        "The Ambassador of Norway to Kenya, Uganda and Rwanda Piet Lindqvist spoke.",
        "Piet Lindqvist | Ambassador [Norway]",
    ),
    pair(
        "a place right behind the title",
        "The Divisional Commissioner Nakuru, Amina Bello, spoke.",
        "Amina Bello | Divisional Commissioner [Nakuru]",
    ),
    pair(
        "a minister of emigrants",
        "Minister of Foreign Affairs and Emigrants, Karim Haddad, spoke.",
        "Karim Haddad | Minister of Foreign Affairs and Emigrants",
    ),
    pair(
        "a county executive committee member",
        "The County Executive Committee Member for Education, Amina Bello, spoke.",
        "Amina Bello | County Executive Committee Member for Education",
    ),
    pair(
        "Nigerian special adviser",
        "The Special Adviser to the Governor on Ports, Hon. Musa Danjuma, spoke.",
        "Musa Danjuma | Special Adviser to the Governor on Ports",
    ),
    pair(
        "Philippine undersecretary for",
        "Undersecretary for Fisheries Efren D. Salonga spoke.",
        "Efren D. Salonga | Undersecretary for Fisheries",
    ),
    pair(
        "Kenyan cabinet secretary of a ministry",
        "Ruth Kamau, Cabinet Secretary, Ministry of Water and Irrigation, spoke.",
        "Ruth Kamau | Cabinet Secretary @ Ministry of Water and Irrigation",
    ),
    pair(
        "Kazakh deputy akim of a region",
        "Deputy Akim of the Kisu Region Yerlan Abenov spoke.",
        "Yerlan Abenov | Deputy Akim [Kisu Region]",
    ),
    pair(
        "Chinese deputy secretary of a party committee",
        "Zhao Minghui, Deputy Secretary of the Linshan Provincial Party Committee and Governor of "
        "Linshan Province, spoke.",
        "Zhao Minghui | Deputy Secretary @ Linshan Provincial Party Committee; "
        "Governor [Linshan Province]",
    ),
    pair(
        "Vietnamese politburo member",
        "Politburo member and National Assembly Chairman Tran Quoc Bao spoke.",
        "Tran Quoc Bao | Politburo member; Chairman @ National Assembly",
    ),
    pair(
        "Singaporean minister-in-charge",
        "Minister for Transport and Minister-in-charge of Trade Relations Mr Arthur Lim spoke.",
        "Arthur Lim | Minister for Transport; Minister-in-charge of Trade Relations",
    ),
    pair(
        "American under secretary of state for",
        "Under Secretary of State for Ocean Affairs Helen Frost spoke.",
        "Helen Frost | Under Secretary of State for Ocean Affairs",
    ),
    pair(
        "European commissioner",
        "European Commissioner for Fisheries Ulrike Treskow spoke.",
        "Ulrike Treskow | European Commissioner for Fisheries",
    ),
    pair(
        "United Nations special envoy",
        "The Special Envoy of the UN Secretary-General for Oceans, Ingrid Solheim, spoke.",
        "Ingrid Solheim | Special Envoy of the UN Secretary-General for Oceans",
    ),
    pair(
        "resident representative in a country",
        "UNDP Resident Representative in Kenya Lars Dahl spoke.",
        "Lars Dahl | Resident Representative @ UNDP [Kenya]",
    ),
    pair(
        "chief executive of a company in the Gulf",
        "Salem Al Ketbi, Group CEO of Noor Holding, spoke.",
        "Salem Al Ketbi | Group CEO @ Noor Holding",
    ),
    pair(
        "Latin American minister of state",
        "The Minister of Mines and Energy of Peru, Rodrigo Salas Mendoza, spoke.",
        "Rodrigo Salas Mendoza | Minister of Mines and Energy [Peru]",
    ),
    pair(
        "Sri Lankan secretary to a ministry",
        "Secretary to the Ministry of Ports Nimal Perera spoke.",
        "Nimal Perera | Secretary @ Ministry of Ports",
    ),
    pair(
        "Indian joint secretary in a department",
        "Shri Devendra Kulkarni, Joint Secretary, Department of Ocean Affairs, spoke.",
        "Devendra Kulkarni | Joint Secretary @ Department of Ocean Affairs",
    ),
    pair(
        "Japanese parliamentary vice-minister",
        "Parliamentary Vice-Minister for Foreign Affairs Tanabe Aiko spoke.",
        "Tanabe Aiko | Parliamentary Vice-Minister for Foreign Affairs",
    ),
    pair(
        "Pacific minister with several matters",
        "Hon. Seru Naivalu, Minister for Fisheries, Forests, and Rural and Maritime Development, "
        "spoke.",
        "Seru Naivalu | Minister for Fisheries, Forests, and Rural and Maritime Development",
    ),
    pair(
        "Australian shadow minister",
        "Shadow Minister for Ports Helen Frost MP spoke.",
        "Helen Frost | Shadow Minister for Ports; MP",
    ),
    pair(
        "ambassador and permanent representative",
        "Claire Duval, Ambassador and Permanent Representative of France to the United Nations, "
        "spoke.",
        "Claire Duval | Ambassador; Permanent Representative [France]",
    ),
    pair(
        "chargé d’affaires of an embassy",
        "Lars Dahl, Chargé d’Affaires of the Embassy of Latvia, spoke.",
        "Lars Dahl | Chargé d’Affaires @ Embassy of Latvia",
    ),
    pair(
        "honorary consul",
        "Honorary Consul of Latvia in Kampala Lars Dahl spoke.",
        "Lars Dahl | Honorary Consul [Latvia]",
    ),
    pair(
        "commander of a numbered brigade",
        "Brigadier Joseph Wekesa, Commander, 14th Infantry Brigade, spoke.",
        "Joseph Wekesa | Commander @ 14th Infantry Brigade",
    ),
    pair(
        "a monarch of a country",
        "King Tomasi of Tonga spoke.",
        "Tomasi | King [Tonga]",
    ),
    pair(
        "the mayor of a town before the name",
        "Mayor of Brennick Nadia Okoro spoke.",
        "Nadia Okoro | Mayor [Brennick]",
    ),
    pair(
        "a professor at a university",
        "Aiko Tanabe, Professor of Law at the University of Brennick, spoke.",
        "Aiko Tanabe | Professor of Law @ University of Brennick",
    ),
)

TITLES = (
    pair(
        'a grade with a hyphen in lower case',
        'The vice-speaker of Parliament, Ana Ruiz, came.',
        'Ana Ruiz | vice-speaker of Parliament',
    ),
    pair(
        'two matters, the last with a head',
        'The Minister for Youth and Community Services, Amina Bello, came.',
        'Amina Bello | Minister for Youth and Community Services',
    ),
    pair(
        'for a region of two',
        'The Deputy Secretary of Defense for South and Southeast Asia, Dr. Amina Bello, came.',
        'Amina Bello | Deputy Secretary of Defense for South and Southeast Asia',
    ),
    pair(
        'several matters between a body and the post',
        'Harbour Board Senior Health, Safety, and Water Officer Amina Bello spoke.',
        'Amina Bello | Senior Health, Safety, and Water Officer @ Harbour Board',
    ),
    pair(
        'matters of which one is a name too',
        'Deputy Head in charge of the Social Sector, Green Growth, and Water Amina Bello spoke.',
        'Amina Bello | Deputy Head in charge of the Social Sector, Green Growth, and Water',
    ),
    pair(
        'to the President and Cabinet',
        'The Chief Secretary to the President and Cabinet Omar Said spoke.',
        'Omar Said | Chief Secretary to the President and Cabinet',
    ),
    pair(
        'a title by the letters that the text gives it',
        'Chief Officer (CO) Omar Said met CO Mr Ali Khan and the acting CO for Lands, Ana Cruz.',
        'Omar Said | Chief Officer',
        'Ali Khan | CO',
        'Ana Cruz | acting: CO for Lands',
    ),
    pair(
        'a matter that is a name too',
        'Craig Holm, Minister for Small and Family Business, the Workplace and Deregulation, met.',
        'Craig Holm | Minister for Small and Family Business, the Workplace and Deregulation',
    ),
    pair(
        'a matter behind a comma, of a ministry',
        'He was represented by the Director, Legal of the Harbour Ministry, Mr Ali Khan.',
        'Ali Khan | Director, Legal @ Harbour Ministry',
    ),
    pair(
        'a grade in lower case before a title in capitals',
        'The assistant Foreign Secretary, Ali Khan, and non-executive Chairman Ana Cruz met.',
        'Ali Khan | assistant Foreign Secretary',
        'Ana Cruz | non-executive Chairman',
    ),
    pair(
        'matter after a comma',
        'He met the Acting Head, Special Duties, Dr. Amina Bello.',
        'Amina Bello | acting: Head, Special Duties',
    ),
    pair(
        'of our council',
        'Amina Bello, Chairman of our council and Ruth Cole, Director of its office, came.',
        'Amina Bello | Chairman',
        'Ruth Cole | Director',
    ),
    pair(
        'an abbreviated matter',
        'Federal Minister for IT and Telecommunication Amina Bello spoke.',
        'Amina Bello | Federal Minister for IT and Telecommunication',
    ),
    pair(
        "matter right behind",
        "Amina Bello, Additional Chief Secretary Home and Jail, and Ruth Cole, Director Finance, "
        "met.",
        "Amina Bello | Additional Chief Secretary Home and Jail",
        "Ruth Cole | Director Finance",
    ),
    pair(
        'of an officer of a country',
        'The Personal Representative of the German Chancellor for Africa, Ruth Cole, spoke.',
        'Ruth Cole | Personal Representative of the German Chancellor for Africa',
    ),
    pair(
        'a list whose last two are a known pair',
        'She came with the Minister of Development, Industry and Trade, Amina Bello, on Monday.',
        'Amina Bello | Minister of Development, Industry and Trade',
    ),
    pair(
        'matter in lower case, after of',
        'Amina Bello, assistant minister of foreign affairs, and others came.',
        'Amina Bello | assistant minister of foreign affairs',
    ),
    pair(
        'matter in lower case before a verb',
        'Amina Bello, minister of health said so.',
        'Amina Bello | minister of health',
    ),
    pair(
        'responsible for',
        'Amina Bello, Minister of State with responsibility for Ports, spoke.',
        'Amina Bello | Minister of State with responsibility for Ports',
    ),
    pair(
        'matter in lower case',
        'Assistant Secretary for policy planning and special projects Amina Bello spoke.',
        'Amina Bello | Assistant Secretary for policy planning and special projects',
    ),
    pair(
        'abbreviated',
        'Amina Bello, Jt. Secretary, and Ruth Cole, Addl. Chief Secretary, spoke.',
        'Amina Bello | Jt. Secretary',
        'Ruth Cole | Addl. Chief Secretary',
    ),
    pair(
        "and inside",
        "Minister of Trade and Industry Amina Bello spoke.",
        "Amina Bello | Minister of Trade and Industry",
    ),
    pair(
        "commas inside, before the name",
        "The Minister of Trade, Industry and Tourism, Amina Bello, spoke.",
        "Amina Bello | Minister of Trade, Industry and Tourism",
    ),
    pair(
        "commas inside, after the name",
        "Amina Bello, Minister of Trade, Industry and Tourism, spoke.",
        "Amina Bello | Minister of Trade, Industry and Tourism",
    ),
    pair(
        "brackets inside",
        "Permanent Secretary (Finance) Tan Wei Ling spoke.",
        "Tan Wei Ling | Permanent Secretary (Finance)",
    ),
    pair(
        "brackets in the middle",
        "Minister of State (Independent Charge) for Mines Devendra Kulkarni spoke.",
        "Devendra Kulkarni | Minister of State (Independent Charge) for Mines",
    ),
    pair(
        "brackets, then the body",
        "Sara Holm, Director (Dredging), Harbour Board, spoke.",
        "Sara Holm | Director (Dredging) @ Harbour Board",
    ),
    pair(
        "a Minister of X holds no post in a Ministry of X that the text does not name",
        "Amina Bello, Minister of Health, spoke.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "a Vice Minister of the Ministry does",
        "Deng Lihua, Vice Minister of the Ministry of Health, spoke.",
        "Deng Lihua | Vice Minister @ Ministry of Health",
    ),
    pair(
        "stacked modifiers",
        "Senior Deputy Assistant Director-General Sara Holm spoke.",
        "Sara Holm | Senior Deputy Assistant Director-General",
    ),
    pair(
        "hyphen inside",
        "Attorney-General Mary Adongo spoke.",
        "Mary Adongo | Attorney-General",
    ),
    pair(
        "what it is for after a comma",
        "Sara Holm, Vice President for Research and Innovation of Brennick University, spoke.",
        "Sara Holm | Vice President for Research and Innovation @ Brennick University",
    ),
    pair(
        "a rank beside a command is only a rank",
        "General Joseph Wekesa, Commander of the Coastal Brigade, spoke.",
        "Joseph Wekesa | Commander @ Coastal Brigade",
    ),
)  # fmt: skip

SEVERAL_POSTS = (
    pair(
        "of a side, then of a body",
        "Ali Khan, Co-chair of the Peruvian side, Minister of Ports and Head of the Port Agency.",
        "Ali Khan | Co-chair; Minister of Ports; Head @ Port Agency",
    ),
    pair(
        "a title with its short form before a comma",
        "Customs Agency (CA) Chief Executive Officer (CEO), Dr. Ana Cruz, spoke.",
        "Ana Cruz | Chief Executive Officer @ Customs Agency",
    ),
    pair(
        "one post in the bodies of a list",
        "Mr Okoro is currently chairman of the Cocoa Board, the Harbour Trust and the Port Museum.",
        "Okoro | chairman @ Cocoa Board; chairman @ Harbour Trust; chairman @ Port Museum",
    ),
    pair(
        "secretary of an organ and chairman of a board of directors",
        "Amina Bello, Secretary of the Party Committee and Chairman of the Board of Directors "
        "of Noor Bank, came.",
        "Amina Bello | Secretary of the Party Committee @ Noor Bank; "
        "Chairman of the Board of Directors @ Noor Bank",
    ),
    pair(
        "a title again, abbreviated",
        "Amina Bello, Additional Director General of the Harbour Board, came. "
        "They met the Additional DG Amina Bello.",
        "Amina Bello | Additional Director General @ Harbour Board",
    ),
    pair(
        "the same title for two places",
        "Lars Dahl, Vice Mayor of Accra and Mayor of Tema, spoke.",
        "Lars Dahl | Vice Mayor [Accra]; Mayor [Tema]",
    ),
    pair(
        "mayor, after a post in a body",
        "Ruth Cole, Secretary of the Harbour Board and Mayor, spoke.",
        "Ruth Cole | Secretary @ Harbour Board; Mayor",
    ),
    pair(
        "one before and one after the name",
        "Senator Amina Bello, Chair of the Ports Committee, spoke.",
        "Amina Bello | Senator; Chair @ Ports Committee",
    ),
    pair(
        "joined by and, the second in a body of its own",
        "Liu Yangming, Vice Minister of Transport and Director of the National Road Bureau, spoke.",
        "Liu Yangming | Vice Minister of Transport; Director @ National Road Bureau",
    ),
    pair(
        "joined by and, each in a body of its own",
        "Omar Said, Chairman of Noor Bank and Vice President of the Bankers Association, spoke.",
        "Omar Said | Chairman @ Noor Bank; Vice President @ Bankers Association",
    ),
    pair(
        "joined by and, in one body",
        "Omar Said, Chairman and Chief Executive Officer of Noor Bank, signed.",
        "Omar Said | Chairman @ Noor Bank; Chief Executive Officer @ Noor Bank",
    ),
    pair(
        "joined by commas, in one body",
        "Omar Said, Founder, President and CEO of Noor Bank, signed.",
        "Omar Said | Founder @ Noor Bank; President @ Noor Bank; CEO @ Noor Bank",
    ),
    pair(
        "joined by a slash",
        "Omar Said, Chairman/CEO of Noor Bank, signed.",
        "Omar Said | Chairman @ Noor Bank; CEO @ Noor Bank",
    ),
    pair(
        "the body of the first holds for the second",
        "Du Lanfang, Member of the Party Group of the Seafarers’ Federation, and Secretary "
        "of the Secretariat, spoke.",
        "Du Lanfang | Member of the Party Group @ Seafarers’ Federation; "
        "Secretary of the Secretariat @ Seafarers’ Federation",
    ),
    pair(
        "before the name, joined by and",
        "Deputy Prime Minister and Minister of Finance Kadri Ots spoke.",
        "Kadri Ots | Deputy Prime Minister; Minister of Finance",
    ),
    pair(
        "two ministries before the name, with a comma",
        "The Minister of Labour and Deputy Minister of Ports, Nimal Perera, spoke.",
        "Nimal Perera | Minister of Labour; Deputy Minister of Ports",
    ),
    pair(
        "one post in two bodies",
        "Kofi Mensah, Chairman of the Cocoa Board and of the Export Council, attended.",
        "Kofi Mensah | Chairman @ Cocoa Board; Chairman @ Export Council",
    ),
    pair(
        "a party post and a state post",
        "Le Van Tuan, Secretary of the Provincial Party Committee and Chairman of the "
        "Provincial People’s Council, chaired the session.",
        "Le Van Tuan | Secretary @ Provincial Party Committee; "
        "Chairman @ Provincial People’s Council",
    ),
    pair(
        "joined by a semicolon",
        "Le Van Tuan, Member of the Maritime Commission; Chairman of the Science Council, spoke.",
        "Le Van Tuan | Member @ Maritime Commission; Chairman @ Science Council",
    ),
    pair(
        "of an inspector without of, before a rank",
        "Inspector General Training and Evaluation Lieutenant General Omar Haddad was present.",
        "Omar Haddad | Inspector General Training and Evaluation",
    ),
    pair(
        "of a director without of, before an honorific",
        "Director General Health Dr Ana Ruiz spoke.",
        "Ana Ruiz | Director General Health",
    ),
    pair(
        "of a member without of",
        "Ali Khan, Member Compliance and Enforcement at the Harbour Board, spoke.",
        "Ali Khan | Member Compliance and Enforcement @ Harbour Board",
    ),
    pair(
        "after a colon",
        "The Executive Director: Corporate Services, Mr Ali Khan, met the Deputy Vice Chancellor: "
        "Research, Innovation and Training, Dr Ana Ruiz.",
        "Ali Khan | Executive Director: Corporate Services",
        "Ana Ruiz | Deputy Vice Chancellor: Research, Innovation and Training",
    ),
    pair(
        "of a minister, what else is a body",
        "Ana Ruiz, Minister of Police, and Tom Stone, Minister of Civil Service, spoke.",
        "Ana Ruiz | Minister of Police",
        "Tom Stone | Minister of Civil Service",
    ),
    pair(
        "in lower case",
        "Marta Ramírez, president and foreign minister of Peru, met Chilean deputy finance "
        "minister Tom Lee and Ana Ruiz, former health secretary.",
        "Marta Ramírez | president; foreign minister [Peru]",
        "Tom Lee | deputy finance minister [Chilean]",
        "Ana Ruiz | former: health secretary",
    ),
    pair(
        "of a sovereign",
        "Omar Haddad, Personal Representative of His Majesty the Sultan, attended.",
        "Omar Haddad | Personal Representative of His Majesty the Sultan",
    ),
    pair(
        "explained by its short form, before its body",
        "The Chief Executive Officer (CEO) of the Harbour Board, Ana Ruiz, met Omar Singh, Flag "
        "Officer Commanding-in-Chief (FOC-in-C), Western Naval Command.",
        "Ana Ruiz | Chief Executive Officer @ Harbour Board",
        "Omar Singh | Flag Officer Commanding-in-Chief @ Western Naval Command",
    ),
    pair(
        "with a grade",
        "Ana Ruiz, Director IV of the Ministry of Ports, met Foreign Service Officer III Tom Lee.",
        "Ana Ruiz | Director IV @ Ministry of Ports",
        "Tom Lee | Foreign Service Officer III",
    ),
)

SEVERAL_PERSONS = (
    pair(
        "a comma that is missing",
        "Noor Bank Head, Omar Said the Port Court Head, Tom Lee, HBK Head, Ana Ruiz came.",
        "Omar Said | Head @ Noor Bank",
        "Tom Lee | Head @ Port Court",
        "Ana Ruiz | Head @ HBK",
    ),
    pair(
        "a shared title, and one with a post of his own",
        "Board Commissioners Amina Bello and Omar Said, and Tom Lee, Head of the Port Court, came.",
        "Amina Bello | Board Commissioner",
        "Omar Said | Board Commissioner",
        "Tom Lee | Head @ Port Court",
    ),
    pair(
        "a post before a rank and a name, behind another who has his own",
        "HBK Envoy Amina Bello, the Head of Noor Bank, General Omar Said and Mayor Tom Lee came.",
        "Amina Bello | Envoy @ HBK",
        "Omar Said | Head @ Noor Bank",
        "Tom Lee | Mayor",
    ),
    pair(
        "a past post before a rank and a name",
        "Envoy Amina Bello, former Minister of Ports, General Omar Said and Mayor Tom Lee came.",
        "Amina Bello | Envoy; former: Minister of Ports",
        "Omar Said | General",
        "Tom Lee | Mayor",
    ),
    pair(
        "posts behind names, the last before its own",
        "Amina Bello, Envoy; Ruth Cole, Minister of Labour and the CEO of Noor Bank, Tom Lee, met.",
        "Amina Bello | Envoy",
        "Ruth Cole | Minister of Labour",
        "Tom Lee | CEO @ Noor Bank",
    ),
    pair(
        "a mayor whose name is a sort of place",
        "On the arrival of Consul Ruth Cole, Mayor Park said he was glad.",
        "Ruth Cole | Consul",
        "Park | Mayor",
    ),
    pair(
        "a rank before the name, a post behind it, and another name",
        "He met Maj. Gen. Omar Said, Harbour Agency commander, Cruz said. Ana Cruz left.",
        "Omar Said | commander @ Harbour Agency",
        "Ana Cruz |",
    ),
    pair(
        "letters in the plural",
        "The visit was led by Ana Cruz and comprised fellow MPs Vera Braz and Joao Moura.",
        "Ana Cruz |",
        "Vera Braz | MP",
        "Joao Moura | MP",
    ),
    pair(
        "members after a dash",
        "They were HE Amina Bello and HE Ruth Cole - members of the Port Court.",
        "Amina Bello | member @ Port Court",
        "Ruth Cole | member @ Port Court",
    ),
    pair(
        "an abbreviated title in the plural",
        "Sens. Amina Bello and Ruth Cole came.",
        "Amina Bello | Sens.",
        "Ruth Cole | Sens.",
    ),
    pair(
        "with the district of each in brackets",
        "U.S. Representatives Ana Bello, II (MO-05), Ruth Cole (CA-40) and Omar Noor (SC-04) came.",
        "Ana Bello | Representative [U.S.]",
        "Ruth Cole | Representative [U.S.]",
        "Omar Noor | Representative [U.S.]",
    ),
    pair(
        "board members, with honorifics",
        "Present were board members Dr. Mohamed bin Jawhar and Amina Bello.",
        "Mohamed bin Jawhar | board member",
        "Amina Bello | board member",
    ),
    pair(
        "governors in lower case, each with the place in front",
        "We met the governors of Salta, Ana Bello, of Kisu, Ruth Cole, and of Lima, Omar Noor.",
        "Ana Bello | governor [Salta]",
        "Ruth Cole | governor [Kisu]",
        "Omar Noor | governor [Lima]",
    ),
    pair(
        "a title in the plural in lower case",
        "Deputy ministers Amina Bello and Ruth Cole spoke.",
        "Amina Bello | Deputy minister",
        "Ruth Cole | Deputy minister",
    ),
    pair(
        "members of a body",
        "The Harbour Board members, Amina Bello and Ruth Cole, spoke.",
        "Amina Bello | member @ Harbour Board",
        "Ruth Cole | member @ Harbour Board",
    ),
    pair(
        "a shared title, each with the country in front",
        "He met the Presidents of Peru, Amina Bello; of Mali, Ruth Cole; and of Chile, Omar Noor.",
        "Amina Bello | President [Peru]",
        "Ruth Cole | President [Mali]",
        "Omar Noor | President [Chile]",
    ),
    pair(
        "a post and a ruler",
        "Relations between the First President of Kazakhstan and King Abdullah II are good.",
        "Abdullah II | King",
    ),
    pair(
        "a body was represented by several",
        "The Harbour Board was represented by Ruth Cole, President; Lars Dahl, Registrar; and Ana "
        "Ruiz, Dean of Pilots.",
        "Ruth Cole | President @ Harbour Board",
        "Lars Dahl | Registrar @ Harbour Board",
        "Ana Ruiz | Dean of Pilots @ Harbour Board",
    ),
    pair(
        "including several",
        "The members of the board, and Directors, including Ruth Cole and Lars Dahl, agreed.",
        "Ruth Cole | Director",
        "Lars Dahl | Director",
    ),
    pair(
        "a title in the plural before two names",
        "Ministers Amina Bello and Peter Kamau attended.",
        "Amina Bello | Minister",
        "Peter Kamau | Minister",
    ),
    pair(
        "a title in the plural after two names",
        "Amina Bello and Peter Kamau, Deputy Directors of the Harbour Board, attended.",
        "Amina Bello | Deputy Director @ Harbour Board",
        "Peter Kamau | Deputy Director @ Harbour Board",
    ),
    pair(
        "a title in the singular belongs to the nearer name",
        "Amina Bello and Peter Kamau, Director of the Harbour Board, attended.",
        "Amina Bello |",
        "Peter Kamau | Director @ Harbour Board",
    ),
    pair(
        "each title before its name",
        "President Ilves Tamm and Prime Minister Kadri Ots attended.",
        "Ilves Tamm | President",
        "Kadri Ots | Prime Minister",
    ),
    pair(
        "names then titles, with commas",
        "Amina Bello, Minister of Health, Peter Kamau, Deputy Minister of Trade, and Sara Holm, "
        "Director of the Harbour Board, attended.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Deputy Minister of Trade",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "titles then names, with commas",
        "Present were Minister of Health, Amina Bello, Deputy Minister of Trade, Peter Kamau, "
        "and Director of the Harbour Board, Sara Holm.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Deputy Minister of Trade",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "names then titles, with semicolons",
        "Present were Amina Bello, Minister of Health; Peter Kamau, Deputy Minister of Trade; "
        "and Sara Holm, Director of the Harbour Board.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Deputy Minister of Trade",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "titles then names, with semicolons",
        "Present were the Minister of Health, Amina Bello; the Deputy Minister of Trade, "
        "Peter Kamau; and the Director of the Harbour Board, Sara Holm.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Deputy Minister of Trade",
        "Sara Holm | Director @ Harbour Board",
    ),
    pair(
        "a name without a title among others",
        "Minister Amina Bello, Daniel Achieng and Governor Ruth Kamau attended.",
        "Amina Bello | Minister",
        "Daniel Achieng |",
        "Ruth Kamau | Governor",
    ),
    pair(
        "a post between two who are styled alike",
        "Ambassador Elisa Harper, Permanent Secretary, Ambassador Michael Stone, Director of "
        "Protocol, and Ms Ana Ruiz attended.",
        "Elisa Harper | Ambassador; Permanent Secretary",
        "Michael Stone | Ambassador; Director of Protocol",
        "Ana Ruiz |",
    ),
    pair(
        "those after a name are others, where each has an article",
        "The Minister of Ports, Prof. Jean Essono, the Rector of the University of Brennick, the "
        "Registrar and the Mayor attended.",
        "Jean Essono | Minister of Ports",
    ),
    pair(
        "directors general that two countries have",
        "The Directors General of Consular Affairs of Chile and Peru, Ana Ruiz and Luz Jara, "
        "signed the rules.",
        "Ana Ruiz | Directors General of Consular Affairs [Chile]",
        "Luz Jara | Directors General of Consular Affairs [Peru]",
    ),
)

UNITS = (
    pair(
        "the unit of an unknown place",
        "The Director General of Sulayvela’s Directorate of Water Omar Said came.",
        "Omar Said | Director General @ Directorate of Water",
    ),
    pair(
        "a company named for its country",
        "The Vice President of Kenya Petroleum Management, Amina Bello, spoke.",
        "Amina Bello | Vice President @ Kenya Petroleum Management",
    ),
    pair(
        "a body with its whole behind its abbreviation",
        "The Secretary at the Harbour Ministry (HM) of the Peruvian Government, Amina Bello, came.",
        "Amina Bello | Secretary @ Harbour Ministry",
    ),
    pair(
        "for a term",
        "The Chairman of the Port Court for 2006/2007 Amina Bello spoke.",
        "Amina Bello | Chairman @ Port Court",
    ),
    pair(
        "a bracket behind a comma",
        "Amina Bello, (Bishop of Ukwa Diocese), and Omar Said (Bishop of Orvel Diocese) came.",
        "Amina Bello | Bishop @ Ukwa Diocese",
        "Omar Said | Bishop @ Orvel Diocese",
    ),
    pair(
        "heads among what a department is for",
        "Omar Said, chairman of the Department for External Church Relations, came.",
        "Omar Said | chairman @ Department for External Church Relations",
    ),
    pair(
        "elected as, beside another post",
        "They elected Omar Said, head of Noor Bank, as chairman; and Ruth Cole, envoy, as clerk.",
        "Omar Said | head @ Noor Bank; chairman",
        "Ruth Cole | envoy; clerk",
    ),
    pair(
        "companies with the names of persons and of countries",
        "Omar Said, Managing Director of Chas E Orvel; Ruth Cole, CEO of National Rums of Jamaica.",
        "Omar Said | Managing Director @ Chas E Orvel",
        "Ruth Cole | CEO @ National Rums of Jamaica",
    ),
    pair(
        "the country of a branch before the title",
        "Ana Cruz, UNDP Ghana Deputy Director, spoke.",
        "Ana Cruz | Deputy Director @ UNDP",
    ),
    pair(
        "a name right behind an institute",
        "They met Director of the Coastal Language and Culture Institute Liu Jiaxi.",
        "Liu Jiaxi | Director @ Coastal Language and Culture Institute",
    ),
    pair(
        "short forms of the title and of the body",
        "The Resident Representative (RR) of the Tamar Agency (TA) in Ghana, Ms. Ana Cruz, spoke.",
        "Ana Cruz | Resident Representative @ Tamar Agency",
    ),
    pair(
        "an organ of an organ of a party",
        "Cai Min is a member of the Standing Committee of the Political Bureau of the Port Party.",
        "Cai Min | member @ Standing Committee of the Political Bureau of the Port Party",
    ),
    pair(
        "a member of a secretariat",
        "Cai Min, member of the Secretariat of the Harbour Union, spoke.",
        "Cai Min | member @ Secretariat of the Harbour Union",
    ),
    pair(
        "a member of a standing committee",
        "Du Rong, Member of the Standing Committee of the Brennick City Council, spoke.",
        "Du Rong | Member @ Standing Committee of the Brennick City Council",
    ),
    pair(
        "a committee at a body",
        "Ana Cruz, Chairman of the Committee at the Harbour Board, spoke.",
        "Ana Cruz | Chairman @ Harbour Board",
    ),
    pair(
        "an organ of an owner that is named by its head alone",
        "The rector of the Party’s Harbour Academy, Ana Cruz, spoke.",
        "Ana Cruz | rector @ Harbour Academy",
    ),
    pair(
        'a post in two bodies, each after "of"',
        "The Director of the Port Office and of the Dock Board’s Trade Bureau, Mr Ali Khan, met.",
        "Ali Khan | Director @ Port Office; Director @ Trade Bureau",
    ),
    pair(
        "a mission of a body, in lower case",
        "The commander of the United Nations peacekeeping mission in Lebanon Ali Khan spoke.",
        "Ali Khan | commander @ United Nations",
    ),
    pair(
        "a body that is only described",
        "The Secretary General of the international police body, Ana Cruz, spoke.",
        "Ana Cruz | Secretary General",
    ),
    pair(
        "a body with its region in brackets",
        "He met the Director of the Port Office in Macao (MPO), Mr Ali Khan, on Monday.",
        "Ali Khan | Director @ Port Office",
    ),
    pair(
        "one title in two bodies",
        "The Director of the Harbour Office and the Port Court, Mr Omar Said, came.",
        "Omar Said | Director @ Harbour Office; Director @ Port Court",
    ),
    pair(
        "a council as a matter",
        "Amina Bello, Secretary of Panchayat and Rural Development Department, spoke.",
        "Amina Bello | Secretary @ Panchayat and Rural Development Department",
    ),
    pair(
        "for two countries, at a body",
        "Amina Bello, Country Director for Egypt and Yemen at the World Bank, spoke.",
        "Amina Bello | Country Director @ World Bank [Egypt]",
    ),
    pair(
        "a party committee of a place",
        "Li Cole, Secretary of the Party Committee of Hebei, spoke.",
        "Li Cole | Secretary @ Party Committee of Hebei",
    ),
    pair(
        "a bureau with its matter",
        "Amina Bello, Head of the Bureau of Public Relations, came.",
        "Amina Bello | Head @ Bureau of Public Relations",
    ),
    pair(
        "a unit told by its abbreviation",
        "Amina Bello, Director of Global Collaboration and Engagement (GCE), came.",
        "Amina Bello | Director @ Global Collaboration and Engagement",
    ),
    pair(
        "a council in lower case",
        "Amina Bello, secretary of the Kostanay regional maslikhat, spoke.",
        "Amina Bello | secretary @ Kostanay regional maslikhat",
    ),
    pair(
        "a number in front of the body",
        "Amina Bello, Chair of the 1922 Harbour Committee, spoke.",
        "Amina Bello | Chair @ Harbour Committee",
    ),
    pair(
        "an unknown company in front of a president",
        "She met Zylop President Amina Bello.",
        "Amina Bello | President @ Zylop",
    ),
    pair(
        "two bodies in a bracket",
        "Minister of State (Harbour Board and Ministry of Ports) Amina Bello spoke.",
        "Amina Bello | Minister of State @ Harbour Board; Minister of State @ Ministry of Ports",
    ),
    pair(
        "a body in front of a place",
        "Terry Cole, Director, Harbour Board at the Old Pier, spoke.",
        "Terry Cole | Director @ Harbour Board",
    ),
    pair(
        "a committee of the party in a place",
        "Amina Bello, Secretary of the Party Committee of Ningbo Fenghua District, spoke.",
        "Amina Bello | Secretary @ Party Committee of Ningbo Fenghua District",
    ),
    pair(
        "a committee of a level in lower case",
        "Amina Bello, Chairman of the provincial People’s Committee, spoke.",
        "Amina Bello | Chairman @ provincial People’s Committee",
    ),
    pair(
        "sub-unit and parent after commas",
        "Sara Holm, Director, Fisheries Unit, Ministry of the Sea, spoke.",
        "Sara Holm | Director @ Fisheries Unit",
    ),
    pair(
        "three levels",
        "Sara Holm, Head, Statistics Section, Fisheries Division, Harbour Board, spoke.",
        "Sara Holm | Head @ Statistics Section",
    ),
    pair(
        "of a department at a ministry",
        "Sara Holm, Director of the Fisheries Department at the Ministry of the Sea, spoke.",
        "Sara Holm | Director @ Fisheries Department",
    ),
    pair(
        "the body that its head alone stands for",
        "The Harbour Board met on Monday. The Board’s Deputy Chairman, Mr Ali Khan, spoke.",
        "Ali Khan | Deputy Chairman @ Harbour Board",
    ),
    pair(
        "two posts in the body that its head alone stands for",
        "The University of Brennick was host. In attendance were Jean Okoro, the University’s "
        "Rector, and the University’s Registrar, Ana Ruiz.",
        "Jean Okoro | Rector @ University of Brennick",
        "Ana Ruiz | Registrar @ University of Brennick",
    ),
    pair(
        "of the head of a body, which is no part of the title",
        "The Cocoa Foundation met. Ana Ruiz, chairperson of the Foundation, thanked Ali Khan, CEO "
        "of the Foundation, and Tom Lee, Chairman of the Board.",
        "Ana Ruiz | chairperson @ Cocoa Foundation",
        "Ali Khan | CEO @ Cocoa Foundation",
        "Tom Lee | Chairman of the Board",
    ),
    pair(
        "of a ministry that the text does not name",
        "Ana Ruiz, Permanent Secretary of the Ministry, met Deputy Secretary of the Treasury Tom "
        "Lee.",
        "Ana Ruiz | Permanent Secretary",
        "Tom Lee | Deputy Secretary of the Treasury",
    ),
)

TENURES = (
    pair(
        "promoted to a position",
        "Ruth Cole is promoted to the position of Chief Clerk of the Harbour Board.",
        "Ruth Cole | Chief Clerk @ Harbour Board",
    ),
    pair(
        "ad interim",
        "The Harbour Board Representative a.i. for Peru Ana Cruz spoke.",
        "Ana Cruz | acting: Representative @ Harbour Board [Peru]",
    ),
    pair(
        "will be appointed, after an age",
        "Mr Omar Said, 53, will be appointed Director of Fisheries on Monday.",
        "Omar Said | designate: Director of Fisheries",
    ),
    pair(
        "resigned from two posts",
        "Ana Cruz has resigned from her positions as Chief Executive Officer and Chairman.",
        "Ana Cruz | former: Chief Executive Officer; former: Chairman",
    ),
    pair(
        "he, in the next sentence",
        "Ali Khan spoke. He is also Chairman of the Harbour Board.",
        "Ali Khan | Chairman @ Harbour Board",
    ),
    pair(
        "she, two sentences on",
        "Ana Cruz spoke. Her plan was praised. She previously served as Minister of Health.",
        "Ana Cruz | former: Minister of Health",
    ),
    pair(
        "he, where two were named",
        "Ali Khan met Omar Said. He is also Chairman of the Harbour Board.",
        "Ali Khan | Chairman @ Harbour Board",
        "Omar Said |",
    ),
    pair(
        "it is nobody",
        "Ali Khan spoke of the port. It is the Chairman who decides.",
        "Ali Khan |",
    ),
    pair(
        "will serve as interim",
        "Greg Smith will serve as interim CEO.",
        "Greg Smith | acting: CEO",
    ),
    pair(
        "named as the company’s",
        "The firm named Niel Corvane as the company’s senior vice president.",
        "Niel Corvane | senior vice president",
    ),
    pair(
        "endorsed as the new",
        "They endorsed Ali Khan as the new Chairman of the Harbour Board.",
        "Ali Khan | Chairman @ Harbour Board",
    ),
    pair(
        "acting, in front of the body",
        "Acting Harbour Board Director Ali Khan spoke.",
        "Ali Khan | acting: Director @ Harbour Board",
    ),
    pair(
        "on being appointed",
        "He congratulated Ali Khan on being appointed as Kenyan Ambassador to Peru.",
        "Ali Khan | Ambassador [Kenyan]",
    ),
    pair(
        "and has now been appointed",
        "Amina Bello was Director in the Customs Department and has now been appointed Secretary "
        "in the Ministry of Ports.",
        "Amina Bello | former: Director @ Customs Department; Secretary @ Ministry of Ports",
    ),
    pair(
        "former",
        "Former Minister of Works Daniel Achieng attended.",
        "Daniel Achieng | former: Minister of Works",
    ),
    pair(
        "former, after the name",
        "Daniel Achieng, a former Governor of the Bank of Brennick, attended.",
        "Daniel Achieng | former: Governor @ Bank of Brennick",
    ),
    pair(
        "acting",
        "Acting Director-General Sara Holm attended.",
        "Sara Holm | acting: Director-General",
    ),
    pair(
        "acting, in a body",
        "Sara Holm, acting Director of the Harbour Board, attended.",
        "Sara Holm | acting: Director @ Harbour Board",
    ),
    pair(
        "then with a hyphen",
        "The plan was drawn up by then-Governor Daniel Achieng.",
        "Daniel Achieng | former: Governor",
    ),
    pair(
        "ex with a hyphen",
        "Ex-Minister Daniel Achieng attended.",
        "Daniel Achieng | former: Minister",
    ),
    pair(
        "designate with a hyphen",
        "Ambassador-designate Sara Holm attended.",
        "Sara Holm | designate: Ambassador",
    ),
    pair(
        "elect with a hyphen",
        "President-elect Ilves Tamm attended.",
        "Ilves Tamm | designate: President",
    ),
    pair(
        "outgoing is still in post",
        "Outgoing Ambassador Claire Duval paid a farewell call.",
        "Claire Duval | Ambassador",
    ),
    pair(
        "newly appointed is in post",
        "The newly appointed Ambassador Claire Duval paid a call.",
        "Claire Duval | Ambassador",
    ),
    pair(
        "the former of two posts only",
        "Daniel Achieng, Chairman of Noor Bank and former Minister of Works, attended.",
        "Daniel Achieng | Chairman @ Noor Bank; former: Minister of Works",
    ),
    pair(
        "acting, shortened",
        "The Ag. Comptroller General of the Harbour Service, Ag. CG Omar Haddad, spoke.",
        "Omar Haddad | acting: Comptroller General @ Harbour Service",
    ),
)

COUNTRIES = (
    pair(
        "a country without its apostrophe",
        "Chinas President Omar Said came.",
        "Omar Said | President [Chinas]",
    ),
    pair(
        "with His Excellency between commas",
        "The President of Serbia, His Excellency, Mr. Omar Said, came.",
        "Omar Said | President [Serbia]",
    ),
    pair(
        "a form of state in front of the country",
        "Amina Bello, Prime Minister of the Republic of Eswatini, spoke.",
        "Amina Bello | Prime Minister [Republic of Eswatini]",
    ),
    pair(
        "adjective of a country",
        "Indian Foreign Secretary Devendra Kulkarni arrived.",
        "Devendra Kulkarni | Foreign Secretary [Indian]",
    ),
    pair(
        "of a country",
        "Prime Minister of Norway Ingrid Solheim arrived.",
        "Ingrid Solheim | Prime Minister [Norway]",
    ),
    pair(
        "of a country, after the name",
        "Ingrid Solheim, Prime Minister of the Kingdom of Norway, arrived.",
        "Ingrid Solheim | Prime Minister [Kingdom of Norway]",
    ),
    pair(
        "a country in the possessive",
        "Kenya’s Cabinet Secretary for Energy Peter Kamau arrived.",
        "Peter Kamau | Cabinet Secretary for Energy [Kenya]",
    ),
    pair(
        "of one country to another",
        "Devendra Kulkarni, High Commissioner of India to Sri Lanka, arrived.",
        "Devendra Kulkarni | High Commissioner [India]",
    ),
    pair(
        "a minister of a matter and of a country",
        "Lars Dahl, Minister for Foreign Affairs of Latvia, arrived.",
        "Lars Dahl | Minister for Foreign Affairs [Latvia]",
    ),
    pair(
        "a state before the title",
        "Minnesota Governor Helen Frost arrived.",
        "Helen Frost | Governor [Minnesota]",
    ),
    pair(
        "a town that no list knows",
        "Nadia Okoro, Mayor of Brennick, arrived.",
        "Nadia Okoro | Mayor [Brennick]",
    ),
    pair("party and state", "Senator Helen Frost (R-ME) spoke.", "Helen Frost | Senator"),
    pair("party and district", "Rep. Helen Frost (D-MN-04) spoke.", "Helen Frost | Rep."),
)

IN_THE_PLACE_OF = (
    pair(
        "represented by",
        "The Minister of Health, Amina Bello, represented by the Permanent Secretary, "
        "Daniel Achieng, opened the clinic.",
        "Amina Bello | Minister of Health",
        "Daniel Achieng | Permanent Secretary",
    ),
    pair(
        "on behalf of",
        "Deputy Secretary Daniel Achieng spoke on behalf of the Minister of Trade, Amina Bello.",
        "Daniel Achieng | Deputy Secretary",
        "Amina Bello | Minister of Trade",
    ),
    pair(
        "read by",
        "In a message read by Deputy Governor Daniel Achieng, Governor Ruth Cole praised the crew.",
        "Daniel Achieng | Deputy Governor",
        "Ruth Cole | Governor",
    ),
)

BESIDE_THE_NAME = (
    pair(
        "the present one",
        "Tom Lee, the present Head of Noor Bank, will leave.",
        "Tom Lee | Head @ Noor Bank",
    ),
    pair(
        "what else someone is before a past post",
        "Omar Said, a seasoned academic and former Dean of the Port Court, spoke.",
        "Omar Said | former: Dean @ Port Court",
    ),
    pair(
        "letters with dots behind the name",
        "The Clerk for Trade, the Hon. R.F. Jack, M.L.A., spoke.",
        "R.F. Jack | Clerk for Trade",
    ),
    pair(
        "as, behind what someone is",
        "It works with Omar Said, a tycoon, as chairman and Dr Ruth Cole, envoy, as clerk.",
        "Omar Said | chairman",
        "Ruth Cole | envoy; clerk",
    ),
    pair(
        "a rank in one word",
        "The Division Commander, BGen Omar Said, received him.",
        "Omar Said | Division Commander",
    ),
    pair(
        "an honour that is a body too",
        "Hon. Amina Bello, CBS, Chief Registrar of the Port Court, came.",
        "Amina Bello | Chief Registrar @ Port Court",
    ),
    pair(
        "His Grace in letters",
        "He met the Archbishop, H.G. Mgr Joseph Cole.",
        "Joseph Cole | Archbishop",
    ),
    pair(
        "a body meant by its head in front",
        "Dr. Amina Bello, the University’s Rector, spoke.",
        "Amina Bello | Rector",
    ),
    pair(
        "letters at the end of a sentence",
        "The delegation was led by Rt Hon David Carter MP.",
        "David Carter | MP",
    ),
    pair(
        "an honorific in brackets",
        "Member of Parliament, (Dr.) Amina Bello spoke.",
        "Amina Bello | Member of Parliament",
    ),
    pair(
        "appointed, after a suffix",
        "Amina Bello, Attorney at Law, was appointed as the President of the Harbour Board.",
        "Amina Bello | President @ Harbour Board",
    ),
    pair(
        "a saint’s place",
        "Custos of St. James, Hon. Amina Bello, spoke.",
        "Amina Bello | Custos [St. James]",
    ),
    pair(
        "letters behind a name that is a title",
        "The Hon. Julia Bishop MHR, Deputy Leader of the Opposition, spoke.",
        "Julia Bishop | MHR; Deputy Leader of the Opposition",
    ),
    pair(
        "a company without a head",
        "Zylo IR CEO and Founder Ruth Cole met Dangora’s Managing Director, Lars Dahl.",
        "Ruth Cole | CEO @ Zylo IR; Founder @ Zylo IR",
        "Lars Dahl | Managing Director @ Dangora",
    ),
    pair(
        "a second post in brackets",
        "The Member of Parliament (former Envoy to China) Mr. Tan Kok Wai arrived.",
        "Tan Kok Wai | Member of Parliament; former: Envoy",
    ),
    pair(
        "the body after the name",
        "Director Amina Bello of the Harbour Board and Registrar Ruth Cole of the Port Court met.",
        "Amina Bello | Director @ Harbour Board",
        "Ruth Cole | Registrar @ Port Court",
    ),
    pair(
        "a plural title, the body after the last name",
        "Directors Amina Bello and Ruth Cole of the Harbour Board spoke.",
        "Amina Bello | Director @ Harbour Board",
        "Ruth Cole | Director @ Harbour Board",
    ),
    pair(
        "a plural title, the countries after the names",
        "Foreign Ministers Amina Bello of Ghana, Lars Dahl of Latvia and Ana Ruiz of Peru met.",
        "Amina Bello | Foreign Minister [Ghana]",
        "Lars Dahl | Foreign Minister [Latvia]",
        "Ana Ruiz | Foreign Minister [Peru]",
    ),
    pair(
        "a plural title, the countries before the names",
        "The Foreign Ministers of Ghana, Amina Bello, Latvia, Lars Dahl, and Peru, Ana Ruiz, met.",
        "Amina Bello | Foreign Minister [Ghana]",
        "Lars Dahl | Foreign Minister [Latvia]",
        "Ana Ruiz | Foreign Minister [Peru]",
    ),
    pair(
        "the body that sent the holder",
        "The Harbour Board, represented by its Registrar, Ruth Cole, and a delegation of the Port "
        "Court, led by Director Lars Dahl, signed.",
        "Ruth Cole | Registrar @ Harbour Board",
        "Lars Dahl | Director @ Port Court",
    ),
    pair(
        "with a body",
        "Ruth Cole, an economist with the Harbour Board, agreed.",
        "Ruth Cole | economist @ Harbour Board",
    ),
    pair(
        "a second post in a clause",
        "Ruth Cole, Registrar of the Port Court, who is also Director of the Harbour Board, spoke.",
        "Ruth Cole | Registrar @ Port Court; Director @ Harbour Board",
    ),
    pair(
        "a new post",
        "Ruth Cole, Registrar of the Port Court, was appointed Director of the Harbour Board.",
        "Ruth Cole | Registrar @ Port Court; Director @ Harbour Board",
    ),
    pair(
        "the next title is another person's",
        "Ruth Cole, Registrar of the Port Court, and the Director of the Harbour Board, Lars Dahl, "
        "attended.",
        "Ruth Cole | Registrar @ Port Court",
        "Lars Dahl | Director @ Harbour Board",
    ),
    pair(
        "who is met does not share the visitor's post",
        "Ruth Cole, Registrar of the Port Court, met Director of the Harbour Board Lars Dahl.",
        "Ruth Cole | Registrar @ Port Court",
        "Lars Dahl | Director @ Harbour Board",
    ),
    pair(
        "professor and chair",
        "Dr Ruth Cole, Professor and Chairperson, Department of Ports, spoke.",
        "Ruth Cole | Professor @ Department of Ports; Chairperson @ Department of Ports",
    ),
    pair(
        "as, for two persons",
        "The club elected Ruth Cole and Lars Dahl as co-Vice Chairmen.",
        "Ruth Cole | co-Vice Chairmen",
        "Lars Dahl | co-Vice Chairmen",
    ),
    pair(
        "a state that no list knows, before the title",
        "Brennick State Governor Ruth Cole arrived.",
        "Ruth Cole | Governor [Brennick State]",
    ),
    pair(
        "a city and its province",
        "Lars Dahl, Vice Mayor of Accra, Ashanti Region, Secretary of the Port Court, arrived.",
        "Lars Dahl | Vice Mayor [Accra]; Secretary @ Port Court",
    ),
    pair(
        "a founder before the name",
        "Harbour Board Founder Ruth Cole and Port Court Chief Lars Dahl arrived.",
        "Ruth Cole | Founder @ Harbour Board",
        "Lars Dahl | Chief @ Port Court",
    ),
    pair(
        "an explained name after the title",
        "Ruth Cole, Executive Director, Harbour Initiative Brennick (HIB), spoke.",
        "Ruth Cole | Executive Director @ Harbour Initiative Brennick",
    ),
    pair(
        "retired, before the name and behind it",
        "Chairman of the Harbour Board, Maj. General (R) Omar Haddad, met Colonel Ali Khan (retd), "
        "Director of the Port Court.",
        "Omar Haddad | Chairman @ Harbour Board",
        "Ali Khan | Director @ Port Court",
    ),
)

ON_LINES_OF_THEIR_OWN = (
    pair(
        "body, post and name between dashes",
        "(1) Harbour Board (HB) — Director-General/CEO — Dr. Amina Bello\n\n"
        "(2) Port Court — Chair — Ruth Cole",
        "Amina Bello | Director-General @ Harbour Board; CEO @ Harbour Board",
        "Ruth Cole | Chair @ Port Court",
    ),
    pair(
        "name, title, body",
        "Ruth Cole\nRegistrar\nPort Court\n\nLars Dahl\nDirector\nHarbour Board",
        "Ruth Cole | Registrar @ Port Court",
        "Lars Dahl | Director @ Harbour Board",
    ),
    pair(
        "a table of mark-up",
        "| Ruth Cole | Registrar | Port Court |\n| Lars Dahl | Director | Harbour Board |",
        "Ruth Cole | Registrar @ Port Court",
        "Lars Dahl | Director @ Harbour Board",
    ),
    pair(
        "dashes",
        "Ruth Cole - Registrar - Port Court\nLars Dahl - Director - Harbour Board",
        "Ruth Cole | Registrar @ Port Court",
        "Lars Dahl | Director @ Harbour Board",
    ),
)

IN_TURN = (
    pair(
        "two persons and two posts",
        "The fund elected Omar Said and Ana Cruz as chairman and treasurer, respectively.",
        "Omar Said | chairman",
        "Ana Cruz | treasurer",
    ),
    pair(
        "two persons and two posts of one body behind them",
        "Omar Said and Ana Cruz, who serve as Chairman and Director of Ports respectively in the"
        " Harbour Board, left.",
        "Omar Said | Chairman @ Harbour Board",
        "Ana Cruz | Director of Ports @ Harbour Board",
    ),
    pair(
        "two posts and two persons",
        "The President and the Secretary, Omar Said and Ana Cruz respectively, signed.",
        "Omar Said | President",
        "Ana Cruz | Secretary",
    ),
    pair(
        "two foreign ministers in turn",
        "The Foreign Ministers of Kenya and Peru, Omar Said and Ana Cruz, met.",
        "Omar Said | Foreign Minister [Kenya]",
        "Ana Cruz | Foreign Minister [Peru]",
    ),
    pair(
        "two mayors in turn",
        "The mayors of Lagos and Lima, Omar Said and Ana Cruz, met.",
        "Omar Said | mayor [Lagos]",
        "Ana Cruz | mayor [Lima]",
    ),
    pair(
        "two presidents in turn",
        "The Presidents of the Harbour Board and the Port Court, Omar Said and Ana Cruz, met.",
        "Omar Said | President @ Harbour Board",
        "Ana Cruz | President @ Port Court",
    ),
)

SHARED_BY_COPULA = (
    pair(
        "two persons elected to one title",
        "Sir Omar Said (KEN) and Ana Cruz (PER) have been elected Vice Presidents.",
        "Omar Said | Vice President",
        "Ana Cruz | Vice President",
    ),
    pair(
        "two persons who serve in one title",
        "Omar Said and Ana Cruz, who serve as Deputy Governors, spoke.",
        "Omar Said | Deputy Governor",
        "Ana Cruz | Deputy Governor",
    ),
    pair(
        "a second post beside the first",
        "Ana Cruz was appointed Minister of Health, in addition to her current portfolio as"
        " Minister of Ports.",
        "Ana Cruz | Minister of Health; Minister of Ports",
    ),
)

LISTED_UNDER_A_TITLE = (
    pair(
        "who shares a former post, behind including",
        "Former Presidents of the Harbour Board including Omar Said, Ana Cruz, and Piet Holm came.",
        "Omar Said | former: President @ Harbour Board",
        "Ana Cruz | former: President @ Harbour Board",
        "Piet Holm | former: President @ Harbour Board",
    ),
    pair(
        "who shares a post, behind are",
        "The new Commissioners are Messrs Omar Said, Orvela Tamsin and Piet Holm.",
        "Omar Said | Commissioner",
        "Orvela Tamsin | Commissioner",
        "Piet Holm | Commissioner",
    ),
    pair(
        "who shares a post in lower case, each with a bracket",
        "State ministers: Omar Said (Ports), Ana Cruz (Health) and Piet Holm (Fisheries).",
        "Omar Said | State minister",
        "Ana Cruz | State minister",
        "Piet Holm | State minister",
    ),
    pair(
        "an unknown name behind a plural",
        "They met board members Omar Said and Orvela Tamsin-Kalvi.",
        "Omar Said | board member",
        "Orvela Tamsin-Kalvi | board member",
    ),
)

BESIDE_COUNTRIES_AND_LETTERS = (
    pair(
        "a new envoy of a country in the possessive",
        "They met Kenya’s newly appointed High Commissioner to Peru, Ana Cruz.",
        "Ana Cruz | High Commissioner [Kenya]",
    ),
    pair(
        "a place between title and name",
        "Chief Minister Punjab Omar Said Khan spoke.",
        "Omar Said Khan | Chief Minister [Punjab]",
    ),
    pair(
        "letters of a body between title and name",
        "CEO KITEX Omar Said spoke.",
        "Omar Said | CEO @ KITEX",
    ),
    pair(
        "letters of the name between title and family name",
        "Secretary AKM Rahman spoke.",
        "AKM Rahman | Secretary",
    ),
    pair(
        "matter that goes on in lower case",
        "His special assistant for Press and Public relations, Omar Said, spoke.",
        "Omar Said | special assistant for Press and Public relations",
    ),
    pair(
        "who stands beside a minister is no matter",
        "Minister of Trade and wife Ana Cruz left.",
        "Ana Cruz |",
    ),
    pair(
        "a chief executive to be",
        "Ana Cruz is appointed Group Chief Executive-designate.",
        "Ana Cruz | designate: Group Chief Executive",
    ),
    pair(
        "a post with its number",
        "The synod elected Bishop Omar Said as the 13th primate of the Anglican Church of Canada.",
        "Omar Said | Bishop; primate @ Anglican Church of Canada",
    ),
    pair(
        "official papers are no official",
        "Governor Omar Said signed official documents.",
        "Omar Said | Governor",
    ),
    pair(
        "official papers right behind a name",
        "Governor Said gives Ana Cruz official documents.",
        "Said | Governor",
        "Ana Cruz |",
    ),
)

SPELT_OTHERWISE = (
    pair(
        "a title with a hyphen",
        "Prime-Minister Omar Said met Ana Cruz, Managing-Director of the Harbour Board.",
        "Omar Said | Prime-Minister",
        "Ana Cruz | Managing-Director @ Harbour Board",
    ),
    pair(
        "a chairman of a committee for administration",
        "Chairman of the Safety and Administration Committee Omar Said spoke.",
        "Omar Said | Chairman @ Safety and Administration Committee",
    ),
    pair(
        "what one has been since when and what one will be",
        "Omar Said, who has been Director of the Harbour Board since July 2014, will be Chairman"
        " of the Port Court.",
        "Omar Said | Director @ Harbour Board; designate: Chairman @ Port Court",
    ),
)

STYLES_BEHIND_MATTER = (
    pair(
        "a rank behind what a minister is for",
        "The Minister of Defence and National Security General Omar Said spoke.",
        "Omar Said | Minister of Defence and National Security",
    ),
    pair(
        "a title of birth behind what a minister is for",
        "Minister of Municipal and Rural Affairs Prince Omar bin Said spoke.",
        "Omar bin Said | Minister of Municipal and Rural Affairs",
    ),
    pair(
        "a post behind what it is for",
        "The Police and Prisons Commissioner Omar Said spoke.",
        "Omar Said | Police and Prisons Commissioner",
    ),
)

NOT_SAID = (
    pair(
        "a trading partner",
        "Peru is our second trading partner and Mayor Amina Bello is glad.",
        "Amina Bello | Mayor",
    ),
    pair(
        "a congressman is not of the committee beside him",
        "They met Adam Holm, Chairman of the Port Committee and Congressman John Cruz.",
        "Adam Holm | Chairman @ Port Committee",
        "John Cruz | Congressman",
    ),
    pair("a title without a name is nobody's post", "The Minister of Health opened the clinic."),
    pair(
        "a title in another sentence is not tied to the name",
        "Amina Bello spoke first. The Minister of Health left early.",
        "Amina Bello |",
    ),
    pair(
        "the post of the person met is not that of the visitor",
        "Amina Bello met the Governor of the Bank of Brennick.",
        "Amina Bello |",
    ),
    pair(
        "a title aimed at is no post",
        "Daniel Achieng thanked the Director of the Harbour Board.",
        "Daniel Achieng |",
    ),
)

KNOWN_MISSES: Misses = {
    "one title for several bodies and their heads in turn": [
        "one title for three bodies with three names",
    ],
    "an age or an aside between name and title hides the title": [
        "an aside between name and title",
    ],
    "a title that says what it is for takes the body of its neighbour": [
        "Vietnamese politburo member",
    ],
    "the matter of a title ends too early": [
        "United Nations special envoy",
    ],
    "a second post in the group is lost": [
        "joined by a semicolon",
    ],
}


@each(
    (
        *ONE_POST, *IN_LISTS, *OF_MANY_COUNTRIES, *TITLES, *SEVERAL_POSTS, *SEVERAL_PERSONS,
        *UNITS, *TENURES, *COUNTRIES, *IN_THE_PLACE_OF, *BESIDE_THE_NAME,
        *ON_LINES_OF_THEIR_OWN, *IN_TURN, *SHARED_BY_COPULA, *LISTED_UNDER_A_TITLE,
        *BESIDE_COUNTRIES_AND_LETTERS, *SPELT_OTHERWISE, *STYLES_BEHIND_MATTER, *NOT_SAID,
    ),
    KNOWN_MISSES,
)  # fmt: skip
def test_posts(pair: Pair) -> None:
    assert posts(reading_of(pair.text)) == list(pair.lines)
