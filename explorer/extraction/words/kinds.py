"""The kinds of words the grammar tells apart, each written as one letter.

A sentence becomes a string of these letters, and the rules are regular expressions over it. A
capital letter stands for words that are written with one; so the text "the Ministry of Health"
reads ``dHoP``.
"""

TITLE = "T"  # Minister, General, Chief of Staff
TITLES = "%"  # Ministers, Governors: titles that several persons share
MODIFIER = "M"  # Vice, Deputy, Senior
TENURE = "N"  # Former, Acting
PORTFOLIO = "P"  # Foreign Affairs, Health
HONORIFIC = "Q"  # Mr, H.E., Datuk Seri
SUFFIX = "S"  # PhD, SC, (Rtd)
KNOWN = "K"  # a body known by its proper name
HEAD = "H"  # Ministry, Bank, Council
ORDINARY_HEAD = "R"  # Services, Partners: heads only behind a proper name
OTHER = "B"  # Act, Programme, Prize: heads of names that are no organizations
SITE = "@"  # City, Airport, Hotel: heads of names of places
EVENT = "V"  # Summit, Meeting
COUNTRY = "C"
ADJECTIVE = "J"  # Kenyan, Chinese
PLACE = "L"
GIVEN = "G"  # a given name
GIVEN_OR_WORD = "E"  # Grace, Mark
FAMILY = "F"
FAMILY_OR_WORD = "Y"  # Young, Long
INITIAL = "I"  # J.
CAPITALS = "U"  # an unknown word in capitals
UNKNOWN = "X"  # an unknown word with a capital
VOCABULARY = "W"  # an ordinary word with a capital
DAY = "D"  # Monday, July

LOWER = "x"
LOWER_TITLE = "t"
LOWER_MODIFIER = "m"
LOWER_TENURE = "n"
LOWER_HEAD = "h"
LOWER_EVENT = "e"
PARTICLE = "p"  # bin, van, de
SAYING = "v"  # said, added; in headlines any verb of readouts: "Meets"
OF = "o"
FOR = "f"  # for, on, against
TO = "z"
IN = "i"  # in, at, from
BY = "b"
AND = "&"
THE = "d"
AN = "a"
POSSESSIVE = "'"  # ’s
APOSTROPHE = "q"  # the possessive of a plural, or a quotation mark
NUMBER = "9"
DASH = "~"
QUOTE = '"'
SYMBOL = "."  # any other sign
END = "\n"  # the end of a sentence

# What the rules make of them.
ORGANIZATION = "O"
POST = "Z"  # a whole title, with what it is for
PERSON = "A"

NAME_LIKE = GIVEN + GIVEN_OR_WORD + FAMILY + FAMILY_OR_WORD + UNKNOWN + CAPITALS + INITIAL
PLACE_LIKE = COUNTRY + ADJECTIVE + PLACE
AREA = COUNTRY + PLACE
# A pattern that begins with this looks no further at the many words without a capital.
CAPITAL = f"(?=[A-Z{TITLES}{SITE}])"
WORD_LIKE = VOCABULARY + PORTFOLIO + ORDINARY_HEAD + SITE + OTHER + EVENT
MATTER = VOCABULARY + PORTFOLIO  # what a title or a body is for

# What the name of a body is made of: ordinary words, proper names, and all that may be in it.
BODY_WORD = WORD_LIKE + MODIFIER
PROPER = UNKNOWN + CAPITALS + GIVEN + GIVEN_OR_WORD + FAMILY
IN_BODY_NAME = BODY_WORD + PLACE_LIKE + PROPER + FAMILY_OR_WORD + KNOWN + INITIAL + DAY
# A body, in quotation marks or not, with what explains it in brackets.
BODY = rf"(?:{ORGANIZATION}|{QUOTE}{ORGANIZATION}){QUOTE}?(?:\([^()\n]{{0,6}}\))?"
