import type { Random } from './random.ts';

interface Culture {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Family name first, without a space where the script has none. */
  readonly order?: 'family first' | 'family first, joined';
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const cultures: readonly (readonly [Culture, number])[] = [
  [
    {
      given: words(
        'Anna Lena Jonas Marie Felix Greta Paul Clara Moritz Ida Emil Frieda Anton Nele Jakob Svenja Tilman Wiebke',
      ),
      family: words(
        'Brandt Vogel Lindner Hartwig Kessler Reuter Albers Winkler Sommer Thoma Ebert Falk Gerlach Petersen Riedel Stahl',
      ),
    },
    16,
  ],
  [
    {
      given: words(
        'Ingrid Lars Kjersti Tomas Ylva Sven Astrid Nils Petra Eirik Maja Oskar Solveig Anders Linnea Birk Freja Magnus',
      ),
      family: words(
        'Solheim Rydell Wik Sand Aalto Nordal Bergstrand Lindahl Haugland Ekdahl Virtala Korpinen Dahlin Storvik Myrland',
      ),
    },
    14,
  ],
  [
    {
      given: words(
        'Owen Fiona Iain Rhys Maeve Callum Harriet Toby Niamh Alistair Bethan Duncan Imogen Rory Sian Conor Tamsin Gareth',
      ),
      family: words(
        'Ashdown Pryce Calder Whitlock Merrow Tolland Kincaid Farrow Haverill Penrose Strand Dunmore Oakes Lister Brannock',
      ),
    },
    14,
  ],
  [
    {
      given: words(
        'Hélène Luc Camille Bastien Élodie Rémi Sylvie Thibault Margaux Étienne Noémie Pascal Clémence Yann',
      ),
      family: words(
        'Marchetti Delorme Vasseur Lambrecht Fontenay Carpentier Roussel Montclar Bellamy Chastain Perrault Garnier',
      ),
    },
    9,
  ],
  [
    {
      given: words(
        'Silvia Marco Chiara Davide Elisa Paolo Giulia Matteo Rosa Javier Inés Rafael Lucía Andrés Carmen Diego Nuria Tiago Beatriz Rui',
      ),
      family: words(
        'Prandi Ferraro Bellini Moretto Galli Serrano Iglesias Carvalho Montero Pacheco Riva Salgado Quintela Duarte Conti',
      ),
    },
    12,
  ],
  [
    {
      given: words(
        'Marek Zofia Jakub Hanna Piotr Eliška Tomáš Kateřina Bojan Mirela Ivana Luka Radu Ioana Dovilė Jānis Katalin Bence',
      ),
      family: words(
        'Nowicki Zielinska Havel Dvořák Petrov Ilieva Kovač Popescu Szabo Balog Kalniņš Jankauskas Horvat Wrona',
      ),
    },
    10,
  ],
  [
    {
      given: words('Priya Arjun Meera Vikram Ananya Rohan Kavya Sanjay Leela Dev Nisha Rahul Tara Imran Ayesha'),
      family: words('Raman Iyer Desai Kapoor Menon Chaudhry Bose Nair Sethi Rao Malhotra Siddiqui Pillai'),
    },
    9,
  ],
  [
    {
      given: words('Amara Kofi Zanele Tunde Wanjiru Chidi Nia Sipho Adaeze Kwame Thandi Abebe Fatou Lerato'),
      family: words('Okafor Mensah Dlamini Njoroge Adeyemi Diallo Owusu Tesfaye Mokoena Balogun Kamara Otieno'),
    },
    7,
  ],
  [
    {
      given: words('Grace Ethan Naomi Caleb Jasmine Wyatt Elena Marcus Dana Reid Skye Trevor Monique Julian'),
      family: words(
        'Whitaker Delgado Hollis Beckett Tran Castellano Rourke Sinclair Vance Marlowe Pruitt Ellison Navarro',
      ),
    },
    10,
  ],
  [
    {
      given: words('ليلى عمر نور سامي هدى كريم مريم طارق دانة فارس رنا يوسف'),
      family: words('الحداد النجار العطار الخياط الصباغ القاسم الزهراني البستاني'),
    },
    4,
  ],
  [
    {
      given: words('健一 美咲 拓也 彩 直樹 由美 翔太 千尋 大輔 真理 蓮 葵'),
      family: words('青山 水野 桜井 北川 森田 高瀬 藤沢 中原 石川 白川'),
      order: 'family first, joined',
    },
    4,
  ],
  [
    {
      given: words('Ελένη Νίκος Δήμητρα Γιώργος Κατερίνα Στέλιος Άννα Θανάσης Ιωάννα Μάριος'),
      family: words('Καλογήρου Δρακάκη Σταματίου Παπάζογλου Βενιέρη Μαρκάκης Λεβέντης Ζαχαρίου'),
    },
    4,
  ],
  [
    {
      given: words('Wei Mei Jun Xiu Hao Lin Yan Bo Minh Linh Anh Somchai Ploy Ji-woo Min-jun Seo-yeon'),
      family: words('Zhao Liang Fang Guo Tan Nguyen Pham Sukhum Kang Han Shen Qiu Luo'),
    },
    7,
  ],
  [
    {
      given: words('Ceren Emre Defne Kaan Elif Noa Yael Amit Dariush Shirin Navid Parisa'),
      family: words('Yıldız Demirel Aksoy Barak Levin Shalev Farrokh Rahimi Tavakol Ertem'),
    },
    5,
  ],
];

const titles = words(
  `Head_of_Operations Operations_Manager VP_Operations Planning_Lead Plant_Manager IT_Manager Head_of_IT Finance_Director CFO COO
  Project_Manager Product_Owner Data_Analyst Procurement_Manager Head_of_Maintenance Logistics_Manager Quality_Lead Shift_Supervisor
  Transformation_Lead Systems_Administrator Head_of_Digital Regional_Director Business_Analyst Training_Coordinator`,
).map((title) => title.replaceAll('_', ' '));

/** An invented person's name, from one of fourteen cultures. */
export function madePersonName(random: Random): string {
  const culture = random.weighted(cultures);
  const [given, family] = [random.pick(culture.given), random.pick(culture.family)];
  if (culture.order === 'family first, joined') return family + given;
  return culture.order === 'family first' ? `${family} ${given}` : `${given} ${family}`;
}

export const madeTitle = (random: Random): string => random.pick(titles);

/** How one would address somebody in a note: the first name, or the whole of a name written without spaces. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** `ingrid.solheim@norrholm.example`; null for names that have no Latin spelling. */
export function madeEmail(name: string, domain: string | null): string | null {
  const local = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.+|\.+$/g, '');
  return local.length < 3 || domain === null ? null : `${local}@${domain}`;
}
