"""Text as it comes: what is to be read stays the same, whatever form the words are in."""

from tests.extraction.reading_of import Misses, Pair, each, everything, pair, reading_of

CAPITALS = (
    pair(
        "a verb that opens nothing",
        "MINISTER OF HEALTH AMINA BELLO OPENS PORT",
        "AMINA BELLO | MINISTER OF HEALTH",
    ),
    pair(
        "ampersand and connectors",
        "PRIME MINISTER OF ST VINCENT & THE GRENADINES RUTH COLE ARRIVES",
        "RUTH COLE | PRIME MINISTER [ST VINCENT & THE GRENADINES]",
    ),
    pair(
        "a headline in capitals",
        "HEALTH MINISTER AMINA BELLO OPENS CLINIC IN KISU\n\n"
        "The Minister of Health, Amina Bello, opened a clinic on Monday.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "a text in capitals throughout",
        "THE MINISTER OF HEALTH, AMINA BELLO, MET OFFICIALS OF THE HARBOUR BOARD ON MONDAY.",
        "AMINA BELLO | MINISTER OF HEALTH",
        "HARBOUR BOARD | participant",
    ),
    pair(
        "names in capitals, posts not",
        "Present were AMINA BELLO, Minister of Health, and PETER KAMAU, Director of the Harbour "
        "Board.",
        "AMINA BELLO | Minister of Health",
        "PETER KAMAU | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "family names in capitals",
        "Present were Mr LIM Kok Beng, Director, Harbour Board, and Ms Aiko TANABE, Counsellor.",
        "LIM Kok Beng | Director @ Harbour Board",
        "Aiko TANABE | Counsellor",
        "Harbour Board | represented",
    ),
    pair(
        "a headline in capitals names no one",
        "NEW CLINIC OPENS IN NORTHERN TOWN\n\nThe clinic opened on Monday.",
    ),
)

PUNCTUATION = (
    pair(
        "cut off at a comma",
        "Officials came from the Siriraj Hospital,",
        "Siriraj Hospital | participant",
    ),
    pair(
        "no punctuation at all",
        "The Minister of Health Amina Bello met the Director of the Harbour Board Sara Holm on "
        "Monday",
        "Amina Bello | Minister of Health",
        "Sara Holm | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "no full stops after initials and titles",
        "Mr P K Ranasinghe Chairman of the Tea Board met Dr S Holm on Monday",
        "P K Ranasinghe | Chairman @ Tea Board",
        "S Holm |",
        "Tea Board | represented",
    ),
    pair(
        "spaces before the commas",
        "Amina Bello , Minister of Health , opened the clinic .",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "no spaces after the commas",
        "Amina Bello,Minister of Health,opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "two spaces between words",
        "Amina  Bello,  Minister  of  Health,  opened  the  clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "spaces that do not break",
        "Amina\u00a0Bello, Minister\u00a0of\u00a0Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "asterisks of mark-up",
        "**Amina Bello**, Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "underscores of mark-up",
        "_Amina Bello_, Minister of Health, opened the clinic.",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "entities of mark-up",
        "The Harbour Board &amp; Noor Bank met Amina Bello, Minister of Health.",
        "Amina Bello | Minister of Health",
        "Harbour Board | participant",
        "Noor Bank | participant",
    ),
    pair(
        "an entity for an apostrophe",
        "The Seafarers&#39; Union met Amina Bello, Minister of Health.",
        "Amina Bello | Minister of Health",
        "Seafarers&#39; Union | participant",
    ),
)

LINES = (
    pair(
        "hard-wrapped, each line with a capital",
        "The delegation of the port was made up of Mr R Fransman, Director; Ms N Gina,\n"
        "Deputy Registrar; Mr G Lekgetho, Acting Director of Ports; Ms T Makhubele, the\n"
        "Chief Accountant; Prof F Mushwana, Dean of Studies; and Mr S Radebe, Head of\n"
        "Operations. Those who had come from the court were Ms V Nelson, Judge; Mr Paul\n"
        "Boinamo, Registrar; Ms A Vukuza, Clerk; Prof N Sibara, Legal Adviser; Mr Peter\n"
        "Tredoux, Bailiff; Mr K Menon, Usher; and last of all Ms Z Hlongwane, a Deputy\n"
        "Usher.",
        "R Fransman | Director",
        "N Gina | Deputy Registrar",
        "G Lekgetho | acting: Director of Ports",
        "T Makhubele | Chief Accountant",
        "F Mushwana | Dean of Studies",
        "S Radebe | Head of Operations",
        "V Nelson | Judge",
        "Paul Boinamo | Registrar",
        "A Vukuza | Clerk",
        "N Sibara | Legal Adviser",
        "Peter Tredoux | Bailiff",
        "K Menon | Usher",
        "Z Hlongwane | Deputy Usher",
    ),
    pair(
        "a hyphen at the end of a line",
        "The guests were received at the gate of the harbour by Ruth Cole, its Vice-\n"
        "Chancellor, and by all of those who work in the offices of the harbour and in\n"
        "the yards behind them, where boats are built that go to sea in the summer and\n"
        "come back in the winter.",
        "Ruth Cole | Vice- Chancellor",
    ),
    pair(
        "hard-wrapped",
        "The Minister of Health, Amina Bello, together with the Director of the Harbour\n"
        "Board, Sara Holm, opened a clinic in the north of the island on Monday. Amina\n"
        "Bello said that the clinic would serve four thousand people who live beside the\n"
        "harbour and in the hills above it, where until now there was none.",
        "Amina Bello | Minister of Health",
        "Sara Holm | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "a name broken by a line",
        "The clinic was opened on Monday by the Minister of Health, Amina\n"
        "Bello, in the presence of the Director of the Harbour Board, Sara\n"
        "Holm, who had paid for the roof of the clinic and for the pier in\n"
        "front of it, where boats with the sick land.",
        "Amina Bello | Minister of Health",
        "Sara Holm | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "a list with bullets",
        "Those present were:\n"
        "• Amina Bello, Minister of Health\n"
        "• Peter Kamau, Deputy Minister of Trade\n"
        "• Sara Holm, Director, Harbour Board",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Deputy Minister of Trade",
        "Sara Holm | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "a list with hyphens and bodies only",
        "The members of the working group are:\n- Harbour Board\n- Fisheries Council\n- Noor Bank",
        "Harbour Board | participant",
        "Fisheries Council | participant",
        "Noor Bank | participant",
    ),
    pair(
        "a numbered list",
        "Those present were:\n"
        "1. Hon. Amina Bello – Minister of Health\n"
        "2. Mr. Peter Kamau – Director, Harbour Board",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "a table with tabs",
        "Name\tPost\nAmina Bello\tMinister of Health\nPeter Kamau\tDirector, Harbour Board",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "a list with semicolons",
        "The delegation comprised Amina Bello, Minister of Health; Peter Kamau, Director, Harbour "
        "Board; Sara Holm, Chairwoman, Seafarers’ Union.",
        "Amina Bello | Minister of Health",
        "Peter Kamau | Director @ Harbour Board",
        "Sara Holm | Chairwoman @ Seafarers’ Union",
        "Harbour Board | represented",
        "Seafarers’ Union | represented",
    ),
    pair(
        "numbered paragraphs",
        "1. The Minister of Health, Amina Bello, opened a clinic on Monday.\n\n"
        "2. The Director of the Harbour Board, Sara Holm, attended.",
        "Amina Bello | Minister of Health",
        "Sara Holm | Director @ Harbour Board",
        "Harbour Board | represented",
    ),
    pair(
        "a signature",
        "The clinic will open in May.\n\nAmina Bello\nMinister of Health",
        "Amina Bello | Minister of Health",
    ),
    pair(
        "nothing crosses a paragraph",
        "The guests thanked Amina Bello\n\nMinister of Health Peter Kamau spoke.",
        "Amina Bello |",
        "Peter Kamau | Minister of Health",
    ),
    pair(
        "line ends of Windows",
        "Clinic Opens In The North\r\n\r\nAmina Bello, Minister of Health, opened it.\r\n",
        "Amina Bello | Minister of Health",
    ),
)

OCR = (
    pair(
        "a word broken by a hyphen at the end of a line",
        "The Minister of Health, Amina Bello, who opened the clinic, said that the Harbour Autho-\n"
        "rity had paid for the roof, the beds and the pier in front of the clinic, where the\n"
        "boats with the sick land at any hour of the day, and that she would come again in the\n"
        "month of May with the men who built it.",
        "Amina Bello | Minister of Health",
        "Harbour Autho- rity | mentioned",
    ),
    pair(
        "spaces inside a word with an apostrophe",
        "The Women ’ s Council met Amina Bello, Minister of Health.",
        "Amina Bello | Minister of Health",
        "Women ’ s Council | participant",
    ),
    pair(
        "ligatures",
        "Amina Bello, Minister of Health, opened the o\ufb03ce of the Harbour Board.",
        "Amina Bello | Minister of Health",
        "Harbour Board | mentioned",
    ),
    pair(
        "page numbers between paragraphs",
        "Amina Bello, Minister of Health, opened the clinic.\n\n- 2 -\n\nShe thanked the crew.",
        "Amina Bello | Minister of Health",
    ),
)

TRANSCRIPTS = (
    pair(
        "speakers before a colon",
        "MINISTER BELLO: Good morning. The ferry is safe.\n\n"
        "QUESTION: Who paid for it?\n\n"
        "MINISTER BELLO: The Harbour Board did.",
        "BELLO | MINISTER",
        "Harbour Board | mentioned",
    ),
    pair(
        "a speaker with honorific before a colon",
        "Mr Kamau: The ferry is safe.\n\nMs Holm: I thank Mr Kamau for that.",
        "Kamau |",
        "Holm |",
    ),
    pair(
        "a member of parliament who asks",
        "Mr Arthur Lim (Kisu North) asked the Minister for Transport whether the ferry is safe.",
        "Arthur Lim |",
    ),
)

DATELINES = (
    pair(
        "a town and a title without a blank",
        "Windhoek-President Nadia Okoro urged leaders to act.",
        "Nadia Okoro | President",
    ),
    pair(
        "town and agency",
        "KISU (INA) – Minister Amina Bello opened a clinic on Monday.",
        "Amina Bello | Minister",
    ),
    pair(
        "town, day and agency",
        "KISU, May 3 (INA) -- Minister Amina Bello opened a clinic on Monday.",
        "Amina Bello | Minister",
    ),
    pair(
        "the agency behind",
        "Minister Amina Bello opened a clinic on Monday. – INA",
        "Amina Bello | Minister",
    ),
    pair(
        "a header with fields",
        "Date: 3 May 2024\nRelease No: 14\nSubject: New clinic\n\n"
        "Minister Amina Bello opened a clinic on Monday.",
        "Amina Bello | Minister",
    ),
)

WHOLE = (
    pair(
        "an inspection, in the manner of a provincial news office",
        "On the 12th, Zhao Minghui, Vice Governor of Linshan Province, inspected flood control "
        "work in Kaoping City. Zhao Minghui stressed that all departments must stay alert. Deng "
        "Lihua, Director of the Provincial Water Resources Department, and officials from the "
        "Kaoping Municipal Government joined the inspection.",
        "Zhao Minghui | Vice Governor [Linshan Province]",
        "Deng Lihua | Director @ Provincial Water Resources Department",
        "Provincial Water Resources Department | represented",
        "Kaoping Municipal Government | participant",
    ),
    pair(
        "a courtesy call, in the manner of a defence ministry",
        "The High Commissioner of Ghana to Brennick, H.E. Kwesi Amoah, paid a courtesy call on "
        "the Chief of Naval Staff, Vice Admiral Joseph Wekesa, at Naval Headquarters on Monday. "
        "Vice Admiral Wekesa thanked the High Commissioner.",
        "Kwesi Amoah | High Commissioner [Ghana]",
        "Joseph Wekesa | Chief of Naval Staff",
        "Naval Headquarters | mentioned",
    ),
    pair(
        "a signing, in the manner of a company",
        "Lumoro Shipping Ltd and Noor Bank today signed a loan agreement. Omar Said, Chairman and "
        "CEO of Noor Bank, and Ingrid Solheim, Chief Financial Officer of Lumoro Shipping Ltd, "
        "signed for the two companies.",
        "Omar Said | Chairman @ Noor Bank; CEO @ Noor Bank",
        "Ingrid Solheim | Chief Financial Officer @ Lumoro Shipping Ltd",
        "Lumoro Shipping Ltd | participant",
        "Noor Bank | participant",
    ),
    pair(
        "a commissioning, in the manner of a state government",
        "The Executive Governor of Kisu State, His Excellency Alhaji Musa Danjuma, represented by "
        "his Deputy, Dr. (Mrs.) Ngozi Abara, has commissioned a water works. The Commissioner for "
        "Water Resources, Engr. Chukwuma Eze, thanked the African Development Bank (AfDB).",
        "Musa Danjuma | Executive Governor [Kisu State]",
        "Ngozi Abara | Deputy",
        "Chukwuma Eze | Commissioner for Water Resources",
        "African Development Bank | mentioned",
    ),
    pair(
        "a bilateral meeting, in the manner of an Indian ministry",
        "Union Minister of State (Independent Charge) for Ocean Affairs, Shri Devendra Kulkarni, "
        "held a bilateral meeting with the Minister of Fisheries of Latvia, Mr. Lars Dahl, in "
        "Riga today. Secretary, Department of Ocean Affairs, Smt. Lalita Rao, was also present.",
        "Devendra Kulkarni | Union Minister of State (Independent Charge) for Ocean Affairs",
        "Lars Dahl | Minister of Fisheries [Latvia]",
        "Lalita Rao | Secretary @ Department of Ocean Affairs",
        "Department of Ocean Affairs | represented",
    ),
    pair(
        "a hearing, in the manner of a senate office",
        "WASHINGTON – U.S. Senators Helen Frost (R-ME) and Daniel Cole (D-VT), Ranking "
        "Member of the Senate Committee on Ports, wrote to Coast Agency Administrator "
        "Ellen T. Marsh today.",
        "Helen Frost | Senator [U.S.]",
        "Daniel Cole | Senator [U.S.]; Ranking Member @ Senate Committee on Ports",
        "Ellen T. Marsh | Administrator @ Coast Agency",
        "Senate Committee on Ports | represented",
        "Coast Agency | represented",
    ),
    pair(
        "a visit, in the manner of a Gulf news agency",
        "H.H. Sheikh Saeed bin Khalid Al Badri, Ruler of Ras Noor, received in his palace today "
        "H.E. Claire Duval, Ambassador of France, in the presence of H.E. Salem Al Ketbi, Director "
        "of the Ruler’s Court.",
        "Saeed bin Khalid Al Badri | Ruler [Ras Noor]",
        "Claire Duval | Ambassador [France]",
        "Salem Al Ketbi | Director @ Ruler’s Court",
        "Ruler’s Court | represented",
    ),
    pair(
        "a launch, in the manner of a Kenyan ministry",
        "Cabinet Secretary for Water, Hon. Ruth Kamau, accompanied by Principal Secretary Eng. "
        "Daniel Achieng, Kisu County Governor Peter Otieno and World Bank Country Director Sara "
        "Holm, launched the Kisu Water Project.",
        "Ruth Kamau | Cabinet Secretary for Water",
        "Daniel Achieng | Principal Secretary",
        "Peter Otieno | Governor [Kisu County]",
        "Sara Holm | Country Director @ World Bank",
        "World Bank | represented",
    ),
    pair(
        "a working session, in the manner of a Vietnamese province",
        "On the morning of May 3, the Standing Board of the Hoa Lam Provincial Party Committee "
        "held a working session with the delegation of the Ministry of Transport led by Deputy "
        "Minister Tran Quoc Bao. Attending the session were Comrades: Le Van Tuan, Secretary of "
        "the Provincial Party Committee; Nguyen Thi Hoa, Chairwoman of the "
        "Provincial People’s Council.",
        "Tran Quoc Bao | Deputy Minister",
        "Le Van Tuan | Secretary @ Provincial Party Committee",
        "Nguyen Thi Hoa | Chairwoman @ Provincial People’s Council",
        "Standing Board of the Hoa Lam Provincial Party Committee | participant",
        "Ministry of Transport | participant",
        "Provincial Party Committee | represented",
        "Provincial People’s Council | represented",
    ),
    pair(
        "a call between ministers, in the manner of a European foreign ministry",
        "Minister for Foreign Affairs Lars Dahl spoke by telephone with his Norwegian counterpart, "
        "Ingrid Solheim, on Monday. Dahl thanked Norway for its support in the European Union.",
        "Lars Dahl | Minister for Foreign Affairs",
        "Ingrid Solheim |",
        "European Union | mentioned",
    ),
)

MORE_WHOLE = (
    pair(
        "a board meeting, in the manner of a central bank",
        "The Monetary Policy Committee of the Bank of Brennick met on 2 and 3 May under the "
        "chairmanship of Governor Ruth Kamau and kept the rate at 7 per cent. Deputy Governors "
        "Lars Dahl and Aiko Tanabe briefed the members.",
        "Ruth Kamau | Governor",
        "Lars Dahl | Deputy Governor",
        "Aiko Tanabe | Deputy Governor",
        "Monetary Policy Committee of the Bank of Brennick | participant",
    ),
    pair(
        "a visit to a factory, in the manner of a Chinese company",
        "On May 3, Shen Guoliang, Party Secretary and Chairman of Linshan Steel Group, met a "
        "delegation led by Rodrigo Salas Mendoza, Vice President of Minera del Sur. Wu Jianping, "
        "Deputy General Manager of Linshan Steel Group, attended.",
        "Shen Guoliang | Party Secretary @ Linshan Steel Group; Chairman @ Linshan Steel Group",
        "Rodrigo Salas Mendoza | Vice President @ Minera del Sur",
        "Wu Jianping | Deputy General Manager @ Linshan Steel Group",
        "Linshan Steel Group | represented",
        "Minera del Sur | represented",
    ),
    pair(
        "a graduation, in the manner of a university",
        "Vice-Chancellor Professor Ngozi Abara told graduates of the University of Kisu that "
        "honesty pays. The Pro-Chancellor, Chief Musa Danjuma, who was represented by Dr Peter "
        "Otieno, gave prizes.",
        "Ngozi Abara | Vice-Chancellor",
        "Musa Danjuma | Pro-Chancellor",
        "Peter Otieno |",
        "University of Kisu | mentioned",
    ),
    pair(
        "a donation, in the manner of a development agency",
        "The Government of Japan, through the Embassy of Japan in Kenya, gave two boats to the "
        "Kisu County Government on Tuesday. Ambassador Tanabe Hiroshi handed the keys to Governor "
        "Peter Otieno.",
        "Tanabe Hiroshi | Ambassador",
        "Peter Otieno | Governor",
        "Government of Japan | participant",
        "Embassy of Japan | participant",
        "Kisu County Government | participant",
    ),
    pair(
        "a committee report, in the manner of a parliament",
        "The Chairperson of the Portfolio Committee on Fisheries, Ms Lindiwe Maseko, has noted "
        "the answer of the Department of Ports. The committee will call the Director-General, "
        "Mr Pieter van de Velde, next week.",
        "Lindiwe Maseko | Chairperson @ Portfolio Committee on Fisheries",
        "Pieter van de Velde | Director-General",
        "Portfolio Committee on Fisheries | represented",
        "Department of Ports | mentioned",
    ),
    pair(
        "a party meeting, in the manner of a Lao news agency",
        "Comrade Sounthone Phommachanh, Politburo member of the Party Central Committee and "
        "Deputy Prime Minister, addressed the Third Congress of the Trade Union of Fishers.",
        "Sounthone Phommachanh | Politburo member @ Party Central Committee; Deputy Prime Minister",
        "Party Central Committee | represented",
        "Trade Union of Fishers | mentioned",
    ),
    pair(
        "a drill, in the manner of a Philippine office",
        "Office of Civil Defense Region X Director Efren D. Salonga and Bureau of Fire Protection "
        "Senior Superintendent Ramon Ilagan led the drill. Mayor Corazon “Cora” Reyes observed.",
        "Efren D. Salonga | Director @ Office of Civil Defense Region X",
        "Ramon Ilagan | Senior Superintendent @ Bureau of Fire Protection",
        "Corazon “Cora” Reyes | Mayor",
        "Office of Civil Defense Region X | represented",
        "Bureau of Fire Protection | represented",
    ),
    pair(
        "an agreement, in the manner of a Latin American ministry",
        "Foreign Minister Rodrigo Salas Mendoza and the Regional Director of the Andean "
        "Development Fund, Lucía de la Cruz, signed a loan for 40 schools. The Vice Minister of "
        "Education, María Quispe Mamani, attended.",
        "Rodrigo Salas Mendoza | Foreign Minister",
        "Lucía de la Cruz | Regional Director @ Andean Development Fund",
        "María Quispe Mamani | Vice Minister of Education",
        "Andean Development Fund | represented",
    ),
    pair(
        "a briefing, in the manner of a spokesperson",
        "Foreign Ministry Spokesperson Wu Lanying said on Monday that Vice Premier Deng Kaiming "
        "will visit Norway from May 6 to 9 at the invitation of Prime Minister Ingrid Solheim.",
        "Wu Lanying | Spokesperson @ Foreign Ministry",
        "Deng Kaiming | Vice Premier",
        "Ingrid Solheim | Prime Minister",
        "Foreign Ministry | represented",
    ),
    pair(
        "a question time, in the manner of a Singaporean ministry",
        "Written reply by Mr Arthur Lim, Minister for Transport, to a question by Ms Nur Aisyah "
        "on ferries. The Maritime Safety Authority (MSA) checks each ferry. The boats of MSA are "
        "blue, those of the Police Coast Guard grey.",
        "Arthur Lim | Minister for Transport",
        "Nur Aisyah |",
        "Maritime Safety Authority | mentioned",
        "Police Coast Guard | mentioned",
    ),
    pair(
        "a summit of regional leaders, in the manner of a secretariat",
        "The Secretary General of the Coastal States Community (CSC), Mr. Sione Faleolo, met the "
        "President of the European Investment Bank, Ms. Ulrike Treskow. The CSC and the Bank will "
        "work on ports.",
        "Sione Faleolo | Secretary General @ Coastal States Community",
        "Ulrike Treskow | President @ European Investment Bank",
        "Coastal States Community | represented",
        "European Investment Bank | represented",
    ),
    pair(
        "a condolence, in the manner of a presidency",
        "President Ilves Tamm sent a message of condolence to the family of the late Daniel "
        "Achieng, former Minister of Works.",
        "Ilves Tamm | President",
        "Daniel Achieng | former: Minister of Works",
    ),
    pair(
        "an inauguration with a programme and a law",
        "Minister of Ports Kadri Ots launched the Clean Harbours Programme under the Ports Act of "
        "2019 at the Grand Harbour Hotel in Kisu City. The programme is funded by Noor Bank.",
        "Kadri Ots | Minister of Ports",
        "Noor Bank | mentioned",
    ),
    pair(
        "a meeting of three, in the manner of a Kazakh ministry",
        "Minister of Water Resources Daulet Zhumabekov met with Giorgi Kvaratsiani, Head of the "
        "Delegation of the European Union, and Sara Holm, Country Manager of the Asian "
        "Infrastructure Bank. The sides agreed to continue work.",
        "Daulet Zhumabekov | Minister of Water Resources",
        "Giorgi Kvaratsiani | Head @ Delegation of the European Union",
        "Sara Holm | Country Manager @ Asian Infrastructure Bank",
        "Delegation of the European Union | represented",
        "Asian Infrastructure Bank | represented",
    ),
    pair(
        "a company announcement",
        "Noor Energy Holdings PJSC today announced that its Board of Directors has appointed Salem "
        "Al Ketbi as Group Chief Executive Officer. Chairman Omar Said thanked outgoing Chief "
        "Executive Lars Dahl.",
        "Salem Al Ketbi | Group Chief Executive Officer",
        "Omar Said | Chairman",
        "Lars Dahl | Chief Executive",
        "Noor Energy Holdings PJSC | participant",
    ),
)

KNOWN_MISSES: Misses = {
    "mark-up hides what stands beside it": [
        "asterisks of mark-up",
        "underscores of mark-up",
        "entities of mark-up",
        "an entity for an apostrophe",
    ],
    "a word broken by the scan": [
        "a word broken by a hyphen at the end of a line",
        "spaces inside a word with an apostrophe",
    ],
    "a post of a place that no list knows loses the place, or the name after it": [
        "a launch, in the manner of a Kenyan ministry",
    ],
    "an honorific that is also a name is left in the name": [
        "a visit, in the manner of a Gulf news agency",
    ],
    "a name that begins with a word that is a particle too (Le, Van) is lost": [
        "a working session, in the manner of a Vietnamese province",
    ],
    "a name of two unknown words after a title is cut in two (Ras Noor, Minera del Sur)": [
        "a visit to a factory, in the manner of a Chinese company",
    ],
    "who is given something takes part": [
        "a donation, in the manner of a development agency",
    ],
    "a title that says what it is for takes the body of its neighbour": [
        "a party meeting, in the manner of a Lao news agency",
    ],
    "what stands behind the head belongs to the name: Region X": [
        "a drill, in the manner of a Philippine office",
    ],
    "a verb in the present that tells of no event makes its body a participant": [
        "a question time, in the manner of a Singaporean ministry",
    ],
}


@each(
    (*CAPITALS, *PUNCTUATION, *LINES, *OCR, *TRANSCRIPTS, *DATELINES, *WHOLE, *MORE_WHOLE),
    KNOWN_MISSES,
)
def test_text_as_it_comes(pair: Pair) -> None:
    assert everything(reading_of(pair.text)) == list(pair.lines)
