import { foldText } from '#model/name.ts'

/** Search inside one list. */
export interface TextSearch<Item> {
  /** Those of the items made ready that match, in the order of the list; all of them for an empty text. */
  find(text: string): readonly Item[]
  /** Makes some more items ready, so that no key waits for the whole list; false when nothing was left to do. */
  prepare(): boolean
  /** Every item is ready: what `find` answers is complete. */
  isReady(): boolean
}

/** So many items are made ready at once. */
const portion = 1500

/**
 * Every word typed must begin some word of an item, accents or not. The text of an item is folded once, so that
 * 30,000 items answer every key at once.
 */
export function createTextSearch<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
): TextSearch<Item> {
  const texts: string[] = []
  const fold = createWordFold()
  const prepare = (): boolean => {
    const from = texts.length
    if (from >= items.length) return false
    for (const item of items.slice(from, from + portion)) texts.push(` ${fold(wordsOf(item))}`)
    return true
  }
  return {
    prepare,
    find(text) {
      const words = foldText(text).split(' ').filter(Boolean)
      if (words.length === 0) return items
      if (texts.length === 0) prepare()
      const ready = texts.length === items.length ? items : items.slice(0, texts.length)
      return ready.filter((_item, index) => words.every((word) => texts[index]?.includes(` ${word}`)))
    },
    isReady: () => texts.length >= items.length,
  }
}

/** Folds word by word and remembers each: Vietnamese names are made of few syllables, and folding one is slow. */
function createWordFold(): (text: string) => string {
  const folded = new Map<string, string>()
  return (text) => {
    let result = ''
    for (const word of text.split(' ')) {
      let plain = folded.get(word)
      if (plain === undefined) {
        plain = foldText(word)
        folded.set(word, plain)
      }
      result += `${plain} `
    }
    return result
  }
}
