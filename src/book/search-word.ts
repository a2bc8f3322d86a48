/** The words of a text in lower case, NFC; apostrophes, dots and hyphens part words as spaces do. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  let start = 0
  const flat = text.normalize('NFC').toLowerCase()
  for (let index = 0; index <= flat.length; index += 1) {
    if (index < flat.length && !isBetweenWords(flat.charCodeAt(index))) continue
    if (index > start) words.push(flat.slice(start, index))
    start = index + 1
  }
  return words
}

/** A word (lower case, NFC) without accents, its first letter a capital. */
export function plainWord(word: string): string {
  let spelling = ''
  for (const character of word) spelling += (letters.get(character) ?? unusualLetter(character)).base
  return begun(spelling, '')
}

/**
 * A word (lower case, NFC) with its accents in letters and digits: first letter, tone, the rest with what each letter
 * wears. So a word typed half still begins like the whole, and old and new tone places give the same word.
 */
export function accentWord(word: string): string {
  let spelling = ''
  let tone = '0'
  for (const character of word) {
    const letter = letters.get(character) ?? unusualLetter(character)
    spelling += letter.base + letter.shape
    if (letter.tone !== '0') tone = letter.tone
  }
  return begun(spelling, tone)
}

interface Letter {
  base: string
  shape: string
  tone: string
}

/** Circumflex, breve and horn belong to the letter; the other five marks are the tone of the word. */
const shapes: Record<string, string> = { '\u0302': '6', '\u0306': '8', '\u031b': '7' }
const tones: Record<string, string> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
}

/** Every letter of Vietnamese by its code, so that most words need no decomposition. */
const letters = vietnameseLetters()

function unusualLetter(character: string): Letter {
  const letter: Letter = { base: '', shape: '', tone: '0' }
  for (const part of character.normalize('NFD')) {
    if (tones[part]) letter.tone = tones[part]
    else if (shapes[part]) letter.shape += shapes[part]
    else if (!/\p{M}/u.test(part)) letter.base += part === 'ƀ' ? 'b' : part
  }
  return letter
}

function vietnameseLetters(): Map<string, Letter> {
  const found = new Map<string, Letter>([['đ', { base: 'd', shape: '9', tone: '0' }]])
  for (const plain of 'abcdefghijklmnopqrstuvwxyz') found.set(plain, { base: plain, shape: '', tone: '0' })
  for (const vowel of 'aăâeêioôơuưy') {
    for (const mark of ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']) {
      const character = (vowel + mark).normalize('NFC')
      const [base = '', shape] = vowel.normalize('NFD')
      found.set(character, {
        base,
        shape: shape ? (shapes[shape] ?? '') : '',
        tone: mark ? (tones[mark] ?? '0') : '0',
      })
    }
  }
  return found
}

/** The first letter as a capital; `^` before it where its script has none. */
function begun(word: string, tone: string): string {
  const first = word.charAt(0)
  const capital = first.toUpperCase()
  return (capital === first ? `^${first}` : capital) + tone + word.slice(1)
}

const betweenWords: ReadonlySet<number> = new Set(Array.from("'’‘.|#;^-\u00a0", (mark) => mark.charCodeAt(0)))

/** Whether a character parts words: spaces, line ends, and the marks that names and texts hold. */
function isBetweenWords(code: number): boolean {
  return code <= 0x20 || betweenWords.has(code)
}
