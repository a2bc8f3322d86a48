/** Words that may be nowhere but where they belong, and every spelling in which they could hide. */
export interface Canaries {
  /** The canaries that lie in a haystack, as UTF-8, UTF-16, base64 of either, or percent-encoded. */
  foundIn(haystack: string | Uint8Array): string[]
}

/** Watches for these words. Their letters are as they are stored (NFC). */
export function watchFor(words: readonly string[]): Canaries {
  const spellings = words.map((word) => ({ word, needles: spellingsOf(word) }))
  return {
    foundIn(haystack) {
      const bytes = Buffer.from(typeof haystack === 'string' ? Buffer.from(haystack, 'utf8') : haystack)
      return spellings
        .filter(({ needles }) => needles.some((needle) => bytes.includes(needle)))
        .map(({ word }) => word)
    },
  }
}

function spellingsOf(word: string): Buffer[] {
  const plain = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), bigEndian(word)]
  const encoded = plain.flatMap(base64Of).flatMap((text) => [text, urlSafe(text)])
  const escaped = JSON.stringify(word).slice(1, -1)
  const hard = Array.from(word, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    '',
  )
  const texts = [...encoded, encodeURIComponent(word), escaped, hard, plain[0]?.toString('hex') ?? word]
  return [...plain, ...texts.map((text) => Buffer.from(text, 'utf8'))]
}

/** What base64 makes of the bytes wherever they begin in a group of three, without the letters that neighbours share. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const shared = before === 0 ? 0 : before + 1
    const whole = Math.floor(((before + bytes.length) * 8) / 6)
    return text.slice(shared, whole)
  })
}

function urlSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

function bigEndian(word: string): Buffer {
  return Buffer.from(word, 'utf16le').swap16()
}
