import { pathKey } from './shape.ts'

interface Level {
  path: string
  /** Keys seen in an object; undefined for a list. */
  keys: Set<string> | undefined
  key: string
  index: number
}

/**
 * Paths of keys that stand twice in one object of a JSON text. `JSON.parse` silently keeps the last of them, so that
 * one of two figures would be lost without a word. The text must be JSON.
 */
export function repeatedKeys(text: string): string[] {
  const repeated: string[] = []
  const levels: Level[] = []
  let expectsKey = false
  for (let index = 0; index < text.length; index += 1) {
    const level = levels.at(-1)
    switch (text[index]) {
      case '{':
      case '[': {
        const keys = text[index] === '{' ? new Set<string>() : undefined
        levels.push({ path: level ? pathOf(level) : '', keys, key: '', index: 0 })
        expectsKey = keys !== undefined
        break
      }
      case '}':
      case ']':
        levels.pop()
        expectsKey = false
        break
      case ',':
        if (level) level.index += 1
        expectsKey = level?.keys !== undefined
        break
      case '"': {
        const end = endOfString(text, index)
        if (expectsKey && level?.keys) {
          level.key = JSON.parse(text.slice(index, end + 1)) as string
          if (level.keys.has(level.key)) repeated.push(pathOf(level))
          level.keys.add(level.key)
          expectsKey = false
        }
        index = end
        break
      }
    }
  }
  return repeated
}

function pathOf({ path, keys, key, index }: Level): string {
  if (!keys) return `${path}[${index}]`
  return path === '' ? pathKey(key) : `${path}.${pathKey(key)}`
}

function endOfString(text: string, start: number): number {
  let index = start + 1
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index
}
