"""Roles: how each organization of a text stands to the event."""

from tests.extraction.reading_of import Misses, Pair, each, pair, reading_of, roles

TAKING_PART = (
    pair(
        "signed by, with the body of a country",
        "The pact was signed by the Port Court and Kenya’s Harbour Board.",
        "Port Court | participant",
        "Harbour Board | participant",
    ),
    pair(
        "held in a place by a body",
        "The seminar was held in Nairobi by the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "meetings with",
        "The guests had meetings with the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "representatives of the bodies of a list that a few words introduce",
        "It brought together representatives from prominent institutions such as the Harbour "
        "Board, Noor Bank and the Fisheries Council.",
        "Harbour Board | participant",
        "Noor Bank | participant",
        "Fisheries Council | participant",
    ),
    pair(
        "discussions with",
        "He held discussions with the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "several that hold a meeting take part, in the order of the text",
        "The Ministry of Ports, the Harbour Board and the Seafarers’ Union held a video "
        "conference on Monday.",
        "Ministry of Ports | participant",
        "Harbour Board | participant",
        "Seafarers’ Union | participant",
    ),
    pair(
        "along with",
        "The Ministry of Ports, along with the Harbour Board, held a workshop on Monday.",
        "Ministry of Ports | participant",
        "Harbour Board | participant",
    ),
    pair(
        "attended",
        "The Harbour Board and the Fisheries Council attended the workshop.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
    ),
    pair(
        "attended by representatives",
        "The workshop was attended by representatives of the Harbour Board, the Fisheries "
        "Council and the Seafarers’ Union.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
        "Seafarers’ Union | participant",
    ),
    pair(
        "officials from",
        "Officials from the Harbour Board took part in the talks.",
        "Harbour Board | participant",
    ),
    pair(
        "a delegation",
        "A delegation of the Harbour Board visited the dockyard.",
        "Harbour Board | participant",
    ),
    pair(
        "two that sign",
        "The Harbour Board and Noor Bank signed an agreement on Monday.",
        "Harbour Board | participant",
        "Noor Bank | participant",
    ),
    pair(
        "met with",
        "The Harbour Board met with the Fisheries Council on Monday.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
    ),
    pair(
        "a list of participants",
        "The workshop ended on Monday. Participants included the Harbour Board, the Fisheries "
        "Council and Noor Bank.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
        "Noor Bank | participant",
    ),
    pair(
        "present were",
        "Also present were representatives of the Harbour Board and Noor Bank.",
        "Harbour Board | participant",
        "Noor Bank | participant",
    ),
)

MORE_WAYS_OF_TAKING_PART = (
    pair(
        "a note between two bodies",
        "A note (E/N) was exchanged between the Harbour Board and the Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "a heading whose list begins with no body",
        "Present were heads of units under the Board: Board’s Clerks, Trade Unit, Legal Unit.",
        "Trade Unit | participant",
        "Legal Unit | participant",
    ),
    pair(
        "officials of bodies of a sort",
        "She met officials from leading agencies, Harbour Board and Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "staff members of a country’s body",
        "Taking part were staff members of Peru’s Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "members of a body with a word before it",
        "It was seen by members of the bipartisan Harbour Committee.",
        "Harbour Committee | participant",
    ),
    pair(
        "partners including a body",
        "It was seen by partners including the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "a list with others between",
        "It was attended by representatives from the Harbour Board, farmers from Kisu District, "
        "the Port Court and the Tide Agency.",
        "Harbour Board | participant",
        "Port Court | participant",
        "Tide Agency | participant",
    ),
    pair(
        "whose session it was",
        "Amina Bello spoke at the opening of the 73rd session of the Harbour Committee.",
        "Harbour Committee | participant",
    ),
    pair(
        "a list with semicolons",
        "It was joined by staff from the Harbour Board; Port Court; and the Tide Agency.",
        "Harbour Board | participant",
        "Port Court | participant",
        "Tide Agency | participant",
    ),
    pair(
        "what lies between two",
        "The meeting between the Harbour Board and the Port Court ended on Monday.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "an agreement with",
        "Ruth Cole signed an agreement with the Harbour Board on Monday.",
        "Harbour Board | participant",
    ),
    pair(
        "has partnered with",
        "The Port Court has partnered with the Harbour Board to train pilots.",
        "Port Court | participant",
        "Harbour Board | participant",
    ),
    pair(
        "in partnership with, between subject and verb",
        "In a first step, the Harbour Board and the Port Court, in partnership with Noor Bank, "
        "launched a plan.",
        "Harbour Board | participant",
        "Port Court | participant",
        "Noor Bank | participant",
    ),
    pair(
        "with support from",
        "The workshop was held on Monday with support from the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "brought together",
        "The fair brought together the Harbour Board and the Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "involved",
        "The drill involved the Harbour Board and the Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "came from",
        "Speakers came from the Harbour Board and the Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "countries and bodies in one list",
        "It was joined by representatives from Kenya, Ghana, the Harbour Board and the Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "executives from firms like",
        "He came with executives from Kenyan firms like Dangora and Zylo.",
        "Dangora | participant",
        "Zylo | participant",
    ),
    pair(
        "representatives after the name",
        "The committee heard Harbour Board representatives on Monday.",
        "Harbour Board | participant",
    ),
    pair(
        "a heading of a list",
        "Organisers: Harbour Board, Port Court",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "in a place, joined",
        "The Harbour Board in Accra also joined the visit.",
        "Harbour Board | participant",
    ),
    pair(
        "chaired by",
        "The Harbour Council, chaired by Ruth Cole, conducted a hearing.",
        "Harbour Council | participant",
    ),
    pair(
        "represented at the meeting by an official",
        "The Harbour Board was represented by its Director, Sara Holm.",
        "Harbour Board | participant",
    ),
    pair(
        "a trip with people from a body",
        "Minister Amina Bello met executives from Lumoro Shipping Ltd and Noor Bank.",
        "Lumoro Shipping Ltd | participant",
        "Noor Bank | participant",
    ),
    pair(
        "members of a body",
        "Members of the Senate Committee on Ports visited the dockyard.",
        "Senate Committee on Ports | participant",
    ),
    pair(
        "the headline names who took part",
        "Harbour Board and Noor Bank agree on loan\n\nThe loan runs for a year.",
        "Harbour Board | participant",
        "Noor Bank | participant",
    ),
    pair(
        "joined by",
        "The Harbour Board, joined by the Fisheries Council, counted the boats.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
    ),
    pair(
        "announced",
        "The Harbour Board announced a new ferry on Monday.",
        "Harbour Board | participant",
    ),
    pair(
        "said",
        "The Harbour Board said that the ferry was safe.",
        "Harbour Board | participant",
    ),
    pair(
        "a body in the passive",
        "Speeches were made by the Harbour Board and the Fisheries Council.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
    ),
    pair(
        "relevant departments of bodies",
        "The session was attended by heads of relevant departments of the Ministry of Ports and "
        "the Ministry of Health.",
        "Ministry of Ports | participant",
        "Ministry of Health | participant",
    ),
    pair(
        "pacts signed with",
        "The pacts were signed with the Harbour Board and the Export Council.",
        "Harbour Board | participant",
        "Export Council | participant",
    ),
    pair(
        "participation from",
        "The fair took place with participation from the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "commanders of several units",
        "In attendance were the commanders of the Anti Theft Unit, the Patrol Squadron and the "
        "Rescue Command.",
        "Anti Theft Unit | participant",
        "Patrol Squadron | participant",
        "Rescue Command | participant",
    ),
)

SAID_OTHERWISE = (
    pair(
        "representatives of units behind a colon, which are no parents of one another",
        "Attending were representatives from the units under the Ministry of Ports: Department "
        "of Pilots, Department of Ferries, Directorate of Tides.",
        "Ministry of Ports | mentioned",
        "Department of Pilots | participant",
        "Department of Ferries | participant",
        "Directorate of Tides | participant",
    ),
    pair(
        "a body after a name and a comma",
        "Participants included Ann Gray, Harbour Board, and Tom Lee, Ministry of Labor.",
        "Harbour Board | represented",
        "Ministry of Labor | represented",
    ),
    pair(
        "who issued a release, with the place and the day",
        "Ministry of Foreign Affairs, Tower Hill, Freetown, 5th July, 2022. The ferry was safe.",
        "Ministry of Foreign Affairs | participant",
    ),
    pair(
        "released on a day by",
        "In a statement released on Sunday, 5 October 2025 by the Harbour Board, he named three.",
        "Harbour Board | participant",
    ),
    pair(
        "the subject behind a day, before a place",
        "On the afternoon of February 6, the Harbour Board and the Port Court, Nairobi, "
        "counted the boats.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "the subject behind a dateline",
        "NAIROBI - The National Committee for the Coast worked with pilots.",
        "National Committee for the Coast | participant",
    ),
    pair(
        "the subject with others that are no bodies",
        "The Harbour Board and the cantons of Bern and Geneva have agreed on a plan.",
        "Harbour Board | participant",
    ),
    pair(
        "in partnership with a name and a body",
        "The plan was made in partnership with Lumoro, the Harbour Board and Noor Bank.",
        "Lumoro | participant",
        "Harbour Board | participant",
        "Noor Bank | participant",
    ),
    pair(
        "signed by bodies in quotation marks",
        "The pact was signed by Oman’s “Harbour Board” (HB) and Kenya’s Port Court.",
        "Harbour Board | participant",
        "Port Court | participant",
    ),
    pair(
        "officials from the directorates in a ministry",
        "They heard officials from various Directorates in the Ministry of Ports.",
        "Ministry of Ports | participant",
    ),
    pair(
        "whose press conference it was",
        "Welcome to the press conference of the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "a body that a meeting is named by",
        "Ruth Cole spoke on the sidelines of the Harbour Board Nairobi Conference.",
        "Harbour Board | participant",
    ),
    pair(
        "what is handed over to a body",
        "The city handed over two boats, six nets and a cheque for $500 to the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "on behalf of a body",
        "Ruth Cole took the cheque on behalf of the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "officials from a ministry without its name and from a body",
        "It was seen by other officials from the ministry and the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "a visit to a body",
        "The ferry crews learnt much on their visit to the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "appointed by a body",
        "Ruth Cole was appointed by the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "a list with semicolons whose bodies were represented",
        "The Harbour Board; the Fisheries Council; and the Port Court were represented by their "
        "heads.",
        "Harbour Board | participant",
        "Fisheries Council | participant",
        "Port Court | participant",
    ),
    pair(
        "collaborating with",
        "Noor Bank is collaborating with the Harbour Board.",
        "Noor Bank | participant",
        "Harbour Board | participant",
    ),
    pair(
        "an agreement reached with",
        "A new agreement has been reached with the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "a memorandum with its abbreviation",
        "It was on a Memorandum of Understanding (MoU) with the Harbour Board.",
        "Harbour Board | participant",
    ),
    pair(
        "what several gave",
        "The books were contributed by the Harbour Board and the boats were donated by Noor Bank.",
        "Harbour Board | participant",
        "Noor Bank | participant",
    ),
    pair(
        "officers of several bodies",
        "The workshop was attended by the Chairman of the Harbour Board, the Secretary of the "
        "Port Court and the President of the Seafarers’ Union.",
        "Harbour Board | participant",
        "Port Court | participant",
        "Seafarers’ Union | participant",
    ),
    pair(
        "pairs with their countries",
        "The pacts were signed between Noor University and Tamar College, Kenya; Harbour College "
        "and Port University.",
        "Noor University | participant",
        "Tamar College | participant",
        "Harbour College | participant",
        "Port University | participant",
    ),
)

HOSTS = (
    pair(
        "thanked for the hospitality",
        "Ministers expressed their appreciation to the Government of Fiji for the warm "
        "hospitality.",
        "Government of Fiji | host",
    ),
    pair(
        "a place between commas behind the body",
        "The Ministry of Ports, Hanoi, held a conference.",
        "Ministry of Ports | host",
    ),
    pair(
        "convened by a country’s body",
        "The workshop was convened by Kenya’s Harbour Board.",
        "Harbour Board | host",
    ),
    pair(
        "hosted",
        "The Harbour Board hosted a workshop for the Seafarers’ Union.",
        "Harbour Board | host",
        "Seafarers’ Union | mentioned",
    ),
    pair(
        "hosted by",
        "The workshop, hosted by the Harbour Board, ended on Monday.",
        "Harbour Board | host",
    ),
    pair(
        "organised by",
        "The workshop was organised by the Harbour Board and attended by the Fisheries Council.",
        "Harbour Board | host",
        "Fisheries Council | participant",
    ),
    pair(
        "in collaboration with",
        "The Harbour Board organised a workshop in collaboration with Noor Bank.",
        "Harbour Board | host",
        "Noor Bank | participant",
    ),
)

BRANCHES = (
    pair(
        "units of a body that attended",
        "The workshop was attended by representatives of the Harbour Corps’ Women’s Federation "
        "and the Youth League Committee.",
        "Harbour Corps | represented",
        "Women’s Federation | branch",
        "Youth League Committee | branch",
    ),
)

REPRESENTED = (
    pair(
        "two posts of one person",
        "Ana Ruiz, Deputy Head of the Harbour Board and Director of the Port Court, spoke.",
        "Harbour Board | represented",
        "Port Court | represented",
    ),
    pair(
        "the ministry of a minister who came",
        "Amina Bello, Deputy Minister of Public Works, spoke. "
        "Not every port belongs to the Ministry of Public Works.",
        "Ministry of Public Works | represented",
    ),
    pair(
        "the body after a name",
        "The panel was moderated by Ruth Cole of the Harbour Board.",
        "Harbour Board | represented",
    ),
    pair(
        "the body after from",
        "Ruth Cole from the Harbour Board gave a talk.",
        "Harbour Board | represented",
    ),
    pair(
        "through the post of an official",
        "Sara Holm, Director of the Harbour Board, opened the workshop.",
        "Harbour Board | represented",
    ),
    pair(
        "the parent of the body of an official",
        "Sara Holm, Director, Fisheries Unit, Ministry of the Sea, opened the workshop.",
        "Fisheries Unit | represented",
        "Ministry of the Sea | represented",
    ),
    pair(
        "taking part counts for more",
        "The Harbour Board held a workshop. Sara Holm, Director of the Harbour Board, opened it.",
        "Harbour Board | host",
    ),
    pair(
        "by one who is not named",
        "The Minister of Ports, Prof. Jean Essono, the Rector of the University of Brennick, the "
        "Registrar and the Mayor attended.",
        "University of Brennick | represented",
    ),
    pair(
        "a ministry named with its country, as its minister is",
        "Tom Lee met Ana Ruiz, Minister of Justice of the Republic of Peru, near the Ministry of "
        "Justice of Peru.",
        "Ministry of Justice of Peru | represented",
    ),
)

MENTIONED = (
    pair(
        "one of the members of a body",
        "France is one of the five permanent members of the Harbour Council.",
        "Harbour Council | mentioned",
    ),
    pair(
        "what those appointed are elsewhere",
        "The Board has appointed two.\n\nAna Ruiz (Partner, Noor & Gold)\nOmar Said (Clerk, HBK)",
        "Noor & Gold | mentioned",
        "HBK | mentioned",
    ),
    pair(
        "an earlier life",
        "Ana Ruiz previously served in various capacities at the Harbour Board and the Port Court.",
        "Harbour Board | mentioned",
        "Port Court | mentioned",
    ),
    pair(
        "a bridge between bodies",
        "Ruth Cole called it the bridge between the Harbour League and the Port League.",
        "Harbour League | mentioned",
        "Port League | mentioned",
    ),
    pair(
        "a meeting to come",
        "They spoke of the upcoming session of the Harbour Council.",
        "Harbour Council | mentioned",
    ),
    pair(
        "a meeting beside which others met",
        "They met on the sidelines of the meeting of the Harbour Council.",
        "Harbour Council | mentioned",
    ),
    pair(
        "what countries are",
        "Both are members of the Harbour League.",
        "Harbour League | mentioned",
    ),
    pair(
        "support that was received",
        "The school has received support from the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "member states of a body",
        "The heads of chambers of Harbour League member states met.",
        "Harbour League | mentioned",
    ),
    pair(
        "a status in a body, and a verb behind it",
        "The envoy noted the status of Peru in the Harbour League and expressed hope.",
        "Harbour League | mentioned",
    ),
    pair(
        "a decision that is welcomed",
        "He welcomed the decision of the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "what a country does with a body",
        "Ruth Cole said Peru was leaving the Harbour League.",
        "Harbour League | mentioned",
    ),
    pair(
        "a website",
        "To see more visit the Harbour Board website.",
        "Harbour Board | mentioned",
    ),
    pair(
        "cooperation between bodies, of which others speak",
        "Ruth Cole praised the cooperation between the Harbour Board and the Port Court.",
        "Harbour Board | mentioned",
        "Port Court | mentioned",
    ),
    pair(
        "a body whose countries met",
        "She met the Presidents of the Harbour League countries.",
        "Harbour League | mentioned",
    ),
    pair(
        "a summit in the headline",
        "Minister Amina Bello leaves for ASEAN Summit\n\nThe Minister will be back on Monday.",
        "ASEAN | mentioned",
    ),
    pair(
        "a source",
        "The ferry was safe, according to the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "what has been made by a body",
        "Progress has been made by the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "what a body can and should do",
        "Ruth Cole spoke of how the Harbour Board should announce closures.",
        "Harbour Board | mentioned",
    ),
    pair(
        "of what a body is made up",
        "The league is composed of the Harbour Board, the Port Court and the host, Noor Bank. "
        "Noor Bank opened the talks.",
        "Harbour Board | mentioned",
        "Port Court | mentioned",
        "Noor Bank | participant",
    ),
    pair(
        "those appointed to head the units of a body",
        "She announced the appointment of three officers for agencies under the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "a body praised",
        "Minister Amina Bello thanked the African Development Bank for the loan.",
        "African Development Bank | mentioned",
    ),
    pair(
        "a body whose rules are quoted",
        "The fair followed the rules of the World Health Organization.",
        "World Health Organization | mentioned",
    ),
    pair(
        "a body as a place",
        "The fair was held at the headquarters of the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "a body founded long ago",
        "The Harbour Board, founded in 1902, keeps the lights.",
        "Harbour Board | mentioned",
    ),
    pair(
        "a body spoken of",
        "The Minister praised the reforms of the Harbour Board.",
        "Harbour Board | mentioned",
    ),
    pair(
        "the body of a former post",
        "Daniel Achieng, a former Chairman of Noor Bank, attended.",
        "Noor Bank | mentioned",
    ),
    pair(
        "the body that a report is about",
        "The two sides discussed the debts of Noor Bank.",
        "Noor Bank | mentioned",
    ),
    pair(
        "a body asked to act",
        "The meeting urged the Fisheries Council to count the boats.",
        "Fisheries Council | mentioned",
    ),
    pair(
        "a body that will act later",
        "The loan will be paid out by Noor Bank in May.",
        "Noor Bank | mentioned",
    ),
    pair(
        "what those who met are members of",
        "Both countries, as members of the Harbour Board, build new ports.",
        "Harbour Board | mentioned",
    ),
    pair(
        "a body of which something was raised",
        "The candidature of Kenya to the International Maritime Organization was raised.",
        "International Maritime Organization | mentioned",
    ),
)

KNOWN_MISSES: Misses = {
    "the second of two units of a body is no branch": [
        "units of a body that attended",
    ],
    "a participle behind a body is read as its deed": [
        "a body founded long ago",
    ],
}


@each(
    (
        *TAKING_PART,
        *MORE_WAYS_OF_TAKING_PART,
        *SAID_OTHERWISE,
        *HOSTS,
        *BRANCHES,
        *REPRESENTED,
        *MENTIONED,
    ),
    KNOWN_MISSES,
)
def test_roles(pair: Pair) -> None:
    assert roles(reading_of(pair.text)) == list(pair.lines)
