CREATE TABLE article (
    sha256 TEXT PRIMARY KEY, title TEXT, title_derived INTEGER NOT NULL, published TEXT,
    source TEXT NOT NULL, encoding TEXT NOT NULL
);
INSERT INTO article VALUES ('fbcb110d6fc320c0ae3527af19f755b81d526e3ff2c9f17e00e929c49b347b67', 'China‘s seven government departments have come together to strengthen efforts to alleviate poverty and revitalize rural areas.', 1, '2023-07-15', 'data/readouts/2023-07-15-rural-revitalization.txt', 'utf-8');
CREATE TABLE paragraphs (
    number INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
INSERT INTO paragraphs VALUES (1, 1, 635, 'date 2023-07-15 China‘s seven government departments have come together to strengthen efforts to alleviate poverty and revitalize rural areas. The Ministry of Agriculture and Rural Affairs, along with the Ministry of Veterans Affairs, the Central Committee of the Communist Youth League, the All-China Women’s Federation, the China Association for Science and Technology, the China Disabled Persons’ Federation, and the All-China Federation of Industry and Commerce held a video conference on the 14th to discuss the joint efforts needed to consolidate and expand the achievements made in poverty alleviation and rural revitalization.');
INSERT INTO paragraphs VALUES (2, 637, 1275, 'During the meeting, Liu Huanxin, Vice Minister of the Ministry of Agriculture and Rural Affairs and Director of the National Rural Revitalization Bureau, delivered a speech highlighting the importance of the various departments working together to achieve the desired results. Hu Sheng, Secretary of the Secretariat of the Central Committee of the Communist Youth League, Du Rui, Member of the Party Group of the All-China Women’s Federation, and Secretary of the Secretariat, Cheng Kai, vice chairman of the All-China Federation of Industry and Commerce, and other high-ranking officials also attended the meeting and delivered speeches.');
INSERT INTO paragraphs VALUES (3, 1277, 1892, 'The meeting emphasized the focus for 2022, which is to consolidate and expand the achievements of poverty alleviation and advance key tasks in rural revitalization. It emphasized the need for coordination and cooperation among the various departments and units involved in this effort. The year 2023 was highlighted as an important year for fully implementing the spirit of the 20th National Congress of the Communist Party of China. It called for increased income for those who have been lifted out of poverty as a fundamental measure and urged a focus on accelerating the development of poverty-stricken counties.');
INSERT INTO paragraphs VALUES (4, 1894, 2342, 'The meeting also stressed the importance of monitoring and providing assistance to prevent those who have been lifted out of poverty from returning to poverty. It called for joint efforts to promote continuous increases in income and accelerate the development of poverty-stricken areas. The goal is to create a livable, business-friendly, and beautiful countryside, and to improve the quality of life for those who have been lifted out of poverty.');
INSERT INTO paragraphs VALUES (5, 2344, 2924, 'To ensure effective implementation of these goals, the seven departments were urged to strengthen organization and promotion, improve regular meeting mechanisms, and work together to solve problems. Support and resources were called upon to flow into poverty-stricken areas. Additionally, publicity and mobilization efforts were highlighted to encourage more retired soldiers, youth, women, scientific and technological workers, the disabled, and private enterprises to contribute to the consolidation and expansion of achievements in poverty alleviation and rural revitalization.');
INSERT INTO paragraphs VALUES (6, 2926, 3741, 'The meeting was attended by important officials from the relevant departments and bureaus of the Ministry of Agriculture and Rural Affairs, the Ministry of Veterans Affairs, the Central Committee of the Communist Youth League, the All-China Women’s Federation, the China Association for Science and Technology, the China Disabled Persons’ Federation, and the All-China Federation of Industry and Commerce. Attendees included representatives from the Xinjiang Production and Construction Corps’ agricultural and rural revitalization department, the Department of Veterans Affairs, the Youth League Committee, the Women’s Federation, the Association for Science and Technology, the Disabled Persons’ Federation, and the Federation of Industry and Commerce who attended the meeting at branch venues across the country.');
INSERT INTO paragraphs VALUES (7, 3743, 3989, 'This initiative represents a united effort by the Chinese government to address poverty and revitalize rural areas. By combining resources and expertise, the hope is to create long-lasting positive changes for the people and communities affected.');
CREATE TABLE event (
    form TEXT NOT NULL, date TEXT, date_basis TEXT,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
INSERT INTO event VALUES ('video conference', '2023-07-14', '"on the 14th" in the month of publication, 2023-07-15', 474, 490, 'video conference');
CREATE TABLE organizations (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    parent_id TEXT REFERENCES organizations(id)
);
INSERT INTO organizations VALUES ('organization-1', 1, 'Ministry of Agriculture and Rural Affairs', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-2', 2, 'Ministry of Veterans Affairs', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-3', 3, 'Central Committee of the Communist Youth League', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-4', 4, 'All-China Women’s Federation', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-5', 5, 'China Association for Science and Technology', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-6', 6, 'China Disabled Persons’ Federation', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-7', 7, 'All-China Federation of Industry and Commerce', 'participant', NULL);
INSERT INTO organizations VALUES ('organization-8', 8, 'National Rural Revitalization Bureau', 'represented', NULL);
INSERT INTO organizations VALUES ('organization-9', 9, 'Communist Party of China', 'mentioned', NULL);
INSERT INTO organizations VALUES ('organization-10', 10, 'Xinjiang Production and Construction Corps', 'represented', NULL);
INSERT INTO organizations VALUES ('organization-11', 11, 'agricultural and rural revitalization department', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-12', 12, 'Department of Veterans Affairs', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-13', 13, 'Youth League Committee', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-14', 14, 'Women’s Federation', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-15', 15, 'Association for Science and Technology', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-16', 16, 'Disabled Persons’ Federation', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-17', 17, 'Federation of Industry and Commerce', 'branch', 'organization-10');
INSERT INTO organizations VALUES ('organization-18', 18, 'Chinese government', 'mentioned', NULL);
CREATE TABLE organization_aliases (
    organization_id TEXT NOT NULL REFERENCES organizations(id), name TEXT NOT NULL
);
CREATE TABLE organization_mentions (
    organization_id TEXT NOT NULL REFERENCES organizations(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL
);
INSERT INTO organization_mentions VALUES ('organization-1', 148, 189, 'Ministry of Agriculture and Rural Affairs', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-1', 691, 732, 'Ministry of Agriculture and Rural Affairs', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-1', 3023, 3064, 'Ministry of Agriculture and Rural Affairs', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-2', 206, 234, 'Ministry of Veterans Affairs', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-2', 3070, 3098, 'Ministry of Veterans Affairs', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-3', 240, 287, 'Central Committee of the Communist Youth League', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-3', 960, 1007, 'Central Committee of the Communist Youth League', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-3', 3104, 3151, 'Central Committee of the Communist Youth League', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-4', 293, 321, 'All-China Women’s Federation', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-4', 1050, 1078, 'All-China Women’s Federation', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-4', 3157, 3185, 'All-China Women’s Federation', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-5', 327, 371, 'China Association for Science and Technology', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-5', 3191, 3235, 'China Association for Science and Technology', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-6', 377, 411, 'China Disabled Persons’ Federation', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-6', 3241, 3275, 'China Disabled Persons’ Federation', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-7', 421, 466, 'All-China Federation of Industry and Commerce', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-7', 1146, 1191, 'All-China Federation of Industry and Commerce', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-7', 3285, 3330, 'All-China Federation of Industry and Commerce', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-8', 753, 789, 'National Rural Revitalization Bureau', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-9', 1685, 1709, 'Communist Party of China', 'known-body', 0.97);
INSERT INTO organization_mentions VALUES ('organization-10', 3376, 3418, 'Xinjiang Production and Construction Corps', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-11', 3420, 3468, 'agricultural and rural revitalization department', 'own-unit', 0.85);
INSERT INTO organization_mentions VALUES ('organization-12', 3474, 3504, 'Department of Veterans Affairs', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-13', 3510, 3532, 'Youth League Committee', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-14', 3538, 3556, 'Women’s Federation', 'head-alone', 0.75);
INSERT INTO organization_mentions VALUES ('organization-15', 3562, 3600, 'Association for Science and Technology', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-16', 3606, 3634, 'Disabled Persons’ Federation', 'head-with-matter', 0.93);
INSERT INTO organization_mentions VALUES ('organization-17', 3644, 3679, 'Federation of Industry and Commerce', 'head-first', 0.93);
INSERT INTO organization_mentions VALUES ('organization-18', 3793, 3811, 'Chinese government', 'government-of-country', 0.93);
CREATE TABLE officials (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL
);
INSERT INTO officials VALUES ('official-1', 1, 'Liu Huanxin');
INSERT INTO officials VALUES ('official-2', 2, 'Hu Sheng');
INSERT INTO officials VALUES ('official-3', 3, 'Du Rui');
INSERT INTO officials VALUES ('official-4', 4, 'Cheng Kai');
CREATE TABLE official_aliases (
    official_id TEXT NOT NULL REFERENCES officials(id), name TEXT NOT NULL
);
CREATE TABLE official_mentions (
    official_id TEXT NOT NULL REFERENCES officials(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL
);
INSERT INTO official_mentions VALUES ('official-1', 657, 668, 'Liu Huanxin', 'family-name-first', 0.85);
INSERT INTO official_mentions VALUES ('official-2', 914, 922, 'Hu Sheng', 'family-name-first', 0.85);
INSERT INTO official_mentions VALUES ('official-3', 1009, 1015, 'Du Rui', 'family-name-first', 0.85);
INSERT INTO official_mentions VALUES ('official-4', 1114, 1123, 'Cheng Kai', 'given-name', 0.85);
CREATE TABLE posts (
    official_id TEXT NOT NULL REFERENCES officials(id), title TEXT NOT NULL,
    organization_id TEXT REFERENCES organizations(id), area TEXT, tenure TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL
);
INSERT INTO posts VALUES ('official-1', 'Vice Minister', 'organization-1', NULL, 'current', 670, 683, 'Vice Minister', 'title-after-name', 0.95);
INSERT INTO posts VALUES ('official-1', 'Director', 'organization-8', NULL, 'current', 737, 745, 'Director', 'title-after-name', 0.95);
INSERT INTO posts VALUES ('official-2', 'Secretary of the Secretariat', 'organization-3', NULL, 'current', 924, 952, 'Secretary of the Secretariat', 'title-after-name', 0.95);
INSERT INTO posts VALUES ('official-3', 'Member of the Party Group', 'organization-4', NULL, 'current', 1017, 1042, 'Member of the Party Group', 'title-after-name', 0.95);
INSERT INTO posts VALUES ('official-3', 'Secretary of the Secretariat', 'organization-4', NULL, 'current', 1084, 1112, 'Secretary of the Secretariat', 'title-after-name', 0.95);
INSERT INTO posts VALUES ('official-4', 'vice chairman', 'organization-7', NULL, 'current', 1125, 1138, 'vice chairman', 'title-after-name', 0.95);
CREATE TABLE actions (
    official_id TEXT NOT NULL REFERENCES officials(id), deed TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
INSERT INTO actions VALUES ('official-1', 'spoke', 791, 809, 'delivered a speech');
INSERT INTO actions VALUES ('official-2', 'attended', 1231, 1239, 'attended');
INSERT INTO actions VALUES ('official-2', 'spoke', 1256, 1274, 'delivered speeches');
INSERT INTO actions VALUES ('official-3', 'attended', 1231, 1239, 'attended');
INSERT INTO actions VALUES ('official-3', 'spoke', 1256, 1274, 'delivered speeches');
INSERT INTO actions VALUES ('official-4', 'attended', 1231, 1239, 'attended');
INSERT INTO actions VALUES ('official-4', 'spoke', 1256, 1274, 'delivered speeches');
CREATE TABLE checks (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, verdict TEXT NOT NULL, message TEXT NOT NULL
);
INSERT INTO checks VALUES (1, 'count', 'holds', 'The text says “seven government departments”; seven participants are found.');
INSERT INTO checks VALUES (2, 'body-without-official', 'open', 'Three participants have no named official: Ministry of Veterans Affairs, China Association for Science and Technology, China Disabled Persons’ Federation.');
INSERT INTO checks VALUES (3, 'unnamed-official', 'open', '“other high-ranking officials” took part, but are not named.');
INSERT INTO checks VALUES (4, 'date', 'conflict', '“focus for 2022” stands beside “The year 2023”.');
CREATE TABLE check_words (
    check_id INTEGER NOT NULL REFERENCES checks(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
INSERT INTO check_words VALUES (1, 25, 53, 'seven government departments');
INSERT INTO check_words VALUES (1, 2399, 2416, 'seven departments');
INSERT INTO check_words VALUES (2, 206, 234, 'Ministry of Veterans Affairs');
INSERT INTO check_words VALUES (2, 327, 371, 'China Association for Science and Technology');
INSERT INTO check_words VALUES (2, 377, 411, 'China Disabled Persons’ Federation');
INSERT INTO check_words VALUES (3, 1197, 1225, 'other high-ranking officials');
INSERT INTO check_words VALUES (4, 1304, 1318, 'focus for 2022');
INSERT INTO check_words VALUES (4, 1563, 1576, 'The year 2023');
