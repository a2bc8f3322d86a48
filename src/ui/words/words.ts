import { signal } from '@preact/signals'
import { vi } from '#ui/words/vi.ts'

/** Every sentence of the screens has one of these names. */
export type WordKey = keyof typeof vi

/** A complete second set is a compile error away from being incomplete. */
export type Words = Record<WordKey, string>

export type Language = 'vi' | 'en'

export const language = signal<Language>('vi')

const sets: Partial<Record<Language, Words>> = { vi }

/** The sentence of a name in the chosen language, with `{parameters}` filled in. */
export function t(key: WordKey, params?: Readonly<Record<string, string | number>>): string {
  const words = (sets[language.value] ?? vi)[key]
  return params ? words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole)) : words
}

/** Whether a name has a sentence, for names built from codes; an unknown code is shown as text, never dropped. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(vi, key)
}

/** The sentence for a code of a family (`reason.removed`), or the code itself. */
export function codeWords(family: string, code: string): string {
  const key = `${family}.${code}`
  return isWordKey(key) ? t(key) : code
}

/** Words of a code as a sentence of their own. */
export function asSentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/u.test(first) ? first : `${first}.`
}

/** Changes the language and remembers it on this phone; the English set is fetched when first wanted. */
export async function setLanguage(next: Language): Promise<void> {
  if (next === 'en' && !sets.en) sets.en = (await import('#ui/words/en.ts')).en
  language.value = next
  if (typeof document !== 'undefined') document.documentElement.lang = next
}
