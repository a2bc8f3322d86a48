/** One tag of an XML text: its name without the prefix, its attributes unparsed, and the text up to the next tag. */
export interface Tag {
  name: string
  closes: boolean
  /** True for `<a/>`, which opens and closes. */
  isEmpty: boolean
  attributes: string
  /** Where the text behind the tag starts and ends. */
  from: number
  to: number
}

/**
 * The tags of an XML text from front to back. Only what office files hold: no document type, so no entity can be
 * defined and nothing outside the text can be referred to. The same object is handed out each time.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  const tag: Tag = { name: '', closes: false, isEmpty: false, attributes: '', from: 0, to: 0 }
  let at = xml.indexOf('<')
  while (at >= 0) {
    const end = endOfTag(xml, at)
    if (end < 0) return
    const next = xml.indexOf('<', end)
    const first = xml[at + 1]
    if (first !== '?' && first !== '!') {
      tag.closes = first === '/'
      tag.isEmpty = xml[end - 1] === '/'
      const inner = xml.slice(at + (tag.closes ? 2 : 1), tag.isEmpty ? end - 1 : end)
      const space = inner.search(/\s/)
      const name = space < 0 ? inner : inner.slice(0, space)
      tag.name = name.slice(name.indexOf(':') + 1)
      tag.attributes = space < 0 ? '' : inner.slice(space)
      tag.from = end + 1
      tag.to = next < 0 ? xml.length : next
      yield tag
    }
    at = next
  }
}

/** The value of an attribute of a tag, by its name with or without a prefix; undefined where it is absent. */
export function attributeOf(tag: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const { attributes } = tag
  let at = -1
  for (;;) {
    at = attributes.indexOf(`${name}=`, at + 1)
    if (at < 0) return undefined
    if (/[\s:]/.test(attributes[at - 1] ?? ' ')) break
  }
  const quote = attributes[at + name.length + 1]
  const end = quote === undefined ? -1 : attributes.indexOf(quote, at + name.length + 2)
  return end < 0 ? undefined : unescaped(attributes.slice(at + name.length + 2, end))
}

/** Text with the five entities, character numbers and Excel's own `_x000D_` read. */
export function unescaped(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(#x?[\da-f]+|\w+);/gi, characterOf) : text
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}

function characterOf(whole: string, code: string): string {
  if (code[0] !== '#') return entities.get(code) ?? whole
  const number =
    code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ''
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** A `>` inside quotes belongs to the attribute. */
function endOfTag(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return xml.indexOf('-->', at) + 2
  let end = xml.indexOf('>', at)
  while (end >= 0 && isInQuotes(xml, at, end)) end = xml.indexOf('>', end + 1)
  return end
}

function isInQuotes(xml: string, from: number, to: number): boolean {
  let quote = ''
  for (let index = from; index < to; index += 1) {
    const character = xml[index] as string
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
  }
  return quote !== ''
}
