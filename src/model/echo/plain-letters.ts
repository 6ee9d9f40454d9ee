/**
 * What looks like a letter or a digit of ASCII without being one, and is none of its compatibility forms either (those
 * are Unicode's own to resolve). Each row: the letter, then those that are taken for it.
 */
const LOOK_ALIKES = `
a аɑαᴀ
b ЬƅʙᏏ
c сϲᴄⅽ
d ԁɗᴅ
e еєᴇҽ
f ƒꜰ
g ɡցɢ
h һհʜ
i іıιɩɪ
j јϳᴊ
k κкᴋ
l ӏⅼʟ
m мᴍ
n ոпɴη
o оοᴏօσ
p рρᴘ
q ԛգꞯ
r гᴦʀ
s ѕꜱ
t тτᴛ
u υսᴜц
v νѵᴠ
w ѡԝᴡω
x хχ
y уγүʏ
z ᴢʐ
A АΑᎪ
B ВΒᏴ
C СϹᏟ
D ᎠƊ
E ЕΕᎬ
F ϜҒ
G ԌᏀ
H НΗᎻ
I ІΙӀ
J ЈͿᎫ
K КΚᏦ
L Ꮮ
M МΜᎷ
N Ν
O ОΟՕ
P РΡᏢ
Q Ԛ
R Ꭱ
S ЅՏᏚ
T ТΤᎢ
U Սᑌ
V Ѵ
W ԜᎳ
X ХΧ
Y УΥҮ
Z ΖᏃ
0 〇
3 ЗӠƷ
6 б
`;

const LETTERS = new Map(
  LOOK_ALIKES.trim()
    .split('\n')
    .flatMap((row) => [...row.slice(2)].map((alike) => [alike, row[0] ?? ''] as const)),
);

/** Where the letters from A to Z stand once more, in signs that have no compatibility form. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
/** Characters without a shape, one for each of ASCII. */
const TAGS = 0xe0000;

/**
 * The letters and digits of ASCII that a text shows, whatever it shows between them: letters of another width, style or
 * alphabet that look the same count as what they look like, marks above and below them as nothing.
 */
export function plainLetters(text: string): string {
  const isPlain = !/[^\0-\x7f]/.test(text);
  const plain = isPlain ? text : text.normalize('NFKD').replace(/[^\0-\x7f]/gu, lookAlike);
  return plain.replace(/[^A-Za-z0-9]+/g, '');
}

function lookAlike(character: string): string {
  const known = LETTERS.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code > TAGS && code < TAGS + 0x7f) return String.fromCharCode(code - TAGS);
  const first = ALPHABETS.find((start) => code >= start && code < start + 26);
  if (first !== undefined) return String.fromCharCode(code - first + 0x41);
  return /\p{Nd}/u.test(character) ? String(digitOf(code)) : '';
}

/** Unicode has the ten digits of each script in a row. */
function digitOf(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
