"""Actions: what the text says that each official did, and the words that say so."""

from tests.extraction.reading_of import Misses, Pair, actions, each, pair, reading_of

DEEDS = (
    pair("chaired", "Minister Amina Bello chaired the session.", "Amina Bello | chaired “chaired”"),
    pair(
        "presided over",
        "Minister Amina Bello presided over the session.",
        "Amina Bello | chaired “presided”",
    ),
    pair(
        "delivered a speech",
        "Minister Amina Bello delivered a speech on ports.",
        "Amina Bello | spoke “delivered a speech”",
    ),
    pair(
        "addressed",
        "Minister Amina Bello addressed the graduates.",
        "Amina Bello | spoke “addressed”",
    ),
    pair("attended", "Minister Amina Bello attended the fair.",
         "Amina Bello | attended “attended”"),
    pair(
        "took part in",
        "Minister Amina Bello took part in the fair.",
        "Amina Bello | attended “took part in”",
    ),
    pair(
        "led",
        "Minister Amina Bello led the delegation to Geneva.",
        "Amina Bello | led “led”",
    ),
    pair("briefed", "Minister Amina Bello briefed the envoys.", "Amina Bello | briefed “briefed”"),
    pair(
        "signed",
        "Minister Amina Bello signed the agreement.",
        "Amina Bello | signed “signed”",
    ),
    pair(
        "announced",
        "Minister Amina Bello announced a new ferry.",
        "Amina Bello | announced “announced”",
    ),
    pair(
        "said after the words",
        "“The ferry is safe,” said Minister Amina Bello.",
        "Amina Bello | said “said”",
    ),
    pair(
        "said before the words",
        "Minister Amina Bello said that the ferry was safe.",
        "Amina Bello | said “said”",
    ),
    pair(
        "stressed",
        "Minister Amina Bello stressed that the ferry was safe.",
        "Amina Bello | said “stressed”",
    ),
    pair(
        "visited",
        "Minister Amina Bello visited the dockyard.",
        "Amina Bello | visited “visited”",
    ),
    pair(
        "received",
        "Minister Amina Bello received the envoys.",
        "Amina Bello | received “received”",
    ),
    pair(
        "hosted",
        "Minister Amina Bello hosted a dinner for the envoys.",
        "Amina Bello | hosted “hosted”",
    ),
    pair(
        "represented",
        "Permanent Secretary Daniel Achieng represented the Minister at the fair.",
        "Daniel Achieng | represented “represented”",
    ),
)  # fmt: skip

FRAMES = (
    pair(
        "chaired by",
        "The session was chaired by Minister Amina Bello.",
        "Amina Bello | chaired “chaired by”",
    ),
    pair(
        "attended by several",
        "The fair was attended by Minister Amina Bello and Governor Ruth Kamau.",
        "Amina Bello | attended “attended by”",
        "Ruth Kamau | attended “attended by”",
    ),
    pair(
        "also present were",
        "Also present were Minister Amina Bello and Governor Ruth Kamau.",
        "Amina Bello | attended “Also present were”",
        "Ruth Kamau | attended “Also present were”",
    ),
    pair(
        "who meets and who is met",
        "Minister Amina Bello met Governor Ruth Kamau on Monday.",
        "Amina Bello | met “met”",
        "Ruth Kamau | met “met”",
    ),
    pair(
        "two that meet",
        "Minister Amina Bello and Governor Ruth Kamau held talks on Monday.",
        "Amina Bello | met “held talks”",
        "Ruth Kamau | met “held talks”",
    ),
    pair(
        "received by",
        "The envoys were received by Minister Amina Bello.",
        "Amina Bello | received “received by”",
    ),
    pair(
        "an apposition between name and verb",
        "Amina Bello, Minister of Health, chaired the session.",
        "Amina Bello | chaired “chaired”",
    ),
    pair(
        "a clause with who",
        "Minister Amina Bello, who chaired the session, left early.",
        "Amina Bello | chaired “chaired”",
    ),
    pair(
        "two verbs of one doer",
        "Minister Amina Bello attended the fair and delivered a speech.",
        "Amina Bello | attended “attended”; spoke “delivered a speech”",
    ),
    pair(
        "an adverb before the verb",
        "Minister Amina Bello also attended the fair.",
        "Amina Bello | attended “attended”",
    ),
    pair(
        "several doers of two verbs",
        "Minister Amina Bello and Governor Ruth Kamau attended the fair and delivered speeches.",
        "Amina Bello | attended “attended”; spoke “delivered speeches”",
        "Ruth Kamau | attended “attended”; spoke “delivered speeches”",
    ),
    pair(
        "a pronoun in the next sentence",
        "Minister Amina Bello chaired the session. She said that the ferry was safe.",
        "Amina Bello | chaired “chaired”; said “said”",
    ),
    pair(
        "a surname in the next sentence",
        "Minister Amina Bello chaired the session. Bello said that the ferry was safe.",
        "Amina Bello | chaired “chaired”; said “said”",
    ),
    pair(
        "represented by",
        "The Minister of Health was represented by Permanent Secretary Daniel Achieng.",
        "Daniel Achieng | represented “was represented by”",
    ),
    pair(
        "words between the doer and the verb",
        "Minister Amina Bello, in her opening remarks, thanked the crew and announced a new ferry.",
        "Amina Bello | announced “announced”",
    ),
    pair(
        "speaking at the fair, she said",
        "Speaking at the fair, Minister Amina Bello said that the ferry was safe.",
        "Amina Bello | spoke “Speaking at”; said “said”",
    ),
    pair(
        "a noun that says what was done",
        "The visit of Minister Amina Bello ended on Monday.",
        "Amina Bello | visited “The visit of”",
    ),
    pair(
        "according to",
        "According to Minister Amina Bello, the ferry is safe.",
        "Amina Bello | said “According to”",
    ),
    pair(
        "a day before the verb",
        "Minister Amina Bello on Monday received Ali Khan, who on 5 May visited the port.",
        "Amina Bello | received “received”",
        "Ali Khan | met “received”; visited “visited”",
    ),
)

AS_WRITTEN = (
    pair(
        "chaired jointly",
        "Minister Amina Bello and Governor Ruth Kamau co-chaired the session.",
        "Amina Bello | chaired “co-chaired”",
        "Ruth Kamau | chaired “co-chaired”",
    ),
    pair(
        "under the chairmanship of",
        "The board met under the chairmanship of Minister Amina Bello.",
        "Amina Bello | chaired “under the chairmanship of”",
    ),
    pair(
        "delivered the keynote address",
        "Minister Amina Bello delivered the keynote address.",
        "Amina Bello | spoke “delivered the keynote address”",
    ),
    pair(
        "in her remarks, she said",
        "In her opening remarks, Minister Amina Bello said that the ferry was safe.",
        "Amina Bello | said “said”",
    ),
    pair(
        "paid a courtesy call on",
        "Ambassador Claire Duval paid a courtesy call on Minister Amina Bello.",
        "Claire Duval | met “paid a courtesy call on”",
        "Amina Bello | met “paid a courtesy call on”; received “paid a courtesy call on”",
    ),
    pair(
        "exchanged views with",
        "Minister Amina Bello exchanged views with Minister Lars Dahl on fish.",
        "Amina Bello | met “exchanged views with”",
        "Lars Dahl | met “exchanged views with”",
    ),
    pair(
        "spoke by telephone with",
        "Minister Amina Bello spoke by telephone with Minister Lars Dahl.",
        "Amina Bello | met “spoke by telephone with”",
        "Lars Dahl | met “spoke by telephone with”",
    ),
    pair(
        "flagged off",
        "Governor Ruth Kamau flagged off the convoy and thanked Minister Amina Bello.",
        "Ruth Kamau | attended “flagged off”",
    ),
    pair(
        "was sworn in",
        "Sara Holm was sworn in as Director of the Harbour Board.",
        "Sara Holm | appointed “was sworn in”",
    ),
    pair(
        "led a delegation, in the passive",
        "The delegation was led by Minister Amina Bello.",
        "Amina Bello | led “led by”",
    ),
    pair(
        "headed the delegation",
        "Minister Amina Bello headed the delegation of Kenya.",
        "Amina Bello | led “headed”",
    ),
    pair(
        "the signing, between two",
        "The agreement was signed by Minister Amina Bello and Ambassador Claire Duval.",
        "Amina Bello | signed “signed by”",
        "Claire Duval | signed “signed by”",
    ),
    pair(
        "three verbs in a row",
        "Minister Amina Bello visited the dockyard, met the crew and announced a new ferry.",
        "Amina Bello | visited “visited”; met “met”; announced “announced”",
    ),
    pair(
        "a quotation between the doer and her verb",
        "“The ferry is safe,” Minister Amina Bello said, “and it is new.”",
        "Amina Bello | said “said”",
    ),
    pair(
        "told reporters",
        "Minister Amina Bello told reporters that the ferry was safe.",
        "Amina Bello | said “told”",
    ),
    pair(
        "in the present tense of a headline",
        "Minister Amina Bello Visits Fair In Kisu\n\nThe fair runs for a week.",
        "Amina Bello | visited “Visits”",
    ),
    pair(
        "the doer of a sentence with two names is the first",
        "Minister Amina Bello told Governor Ruth Kamau that the ferry was safe.",
        "Amina Bello | said “told”",
    ),
    pair(
        "a deed of another in a clause with that",
        "Minister Amina Bello said that Governor Ruth Kamau had signed the agreement.",
        "Amina Bello | said “said”",
        "Ruth Kamau | signed “signed”",
    ),
    pair(
        "several who spoke",
        "Speakers included Minister Amina Bello, Governor Ruth Kamau and Sara Holm.",
        "Amina Bello | spoke “Speakers included”",
        "Ruth Kamau | spoke “Speakers included”",
        "Sara Holm | spoke “Speakers included”",
    ),
)

NOT_SAID = (
    pair(
        "heads as a noun",
        "Amina Bello, and other heads of ports, came.",
    ),
    pair("a plan", "Minister Amina Bello plans to open the fair in May."),
    pair("a wish", "The envoys invited Minister Amina Bello to attend the fair."),
    pair("what will be done is not done", "Minister Amina Bello will attend the fair in May."),
    pair("a doer without a name", "The Minister chaired the session. Amina Bello sent a letter."),
    pair("the object of a verb is not its doer", "The envoys praised Minister Amina Bello."),
    pair("what was not done", "Minister Amina Bello did not attend the fair."),
    pair(
        "the doer is another",
        "Governor Ruth Kamau chaired the session in the town of Minister Amina Bello.",
        "Ruth Kamau | chaired “chaired”",
    ),
)

KNOWN_MISSES: Misses = {
    "words between the doer and the verb hide the doer": [
        "words between the doer and the verb",
    ],
    "lexicon: a common verb of readouts is not listed in this form": [
        "speaking at the fair, she said",
        "flagged off",
    ],
    "the second of three verbs in a row finds no doer": [
        "three verbs in a row",
    ],
    "who is spoken of in a clause is read as a doer of the main verb": [
        "a deed of another in a clause with that",
    ],
    "a phrase of verbs that begins with a word that is a title too": [
        "several who spoke",
    ],
    "what will be done, or was not done, is taken for done": [
        "what will be done is not done",
    ],
}


@each((*DEEDS, *FRAMES, *AS_WRITTEN, *NOT_SAID), KNOWN_MISSES)
def test_actions(pair: Pair) -> None:
    assert actions(reading_of(pair.text)) == list(pair.lines)
