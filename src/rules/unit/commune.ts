import { foldText, normaliseText } from '#model/name.ts'

/** A commune as it may be chosen for a book. */
export interface Commune {
  /** Five digits. */
  code: string
  name: string
  kind: 'phường' | 'xã' | 'đặc khu'
  /** The name of its province or city. */
  province: string
}

/**
 * Communes whose name, with or without the kind and the province behind it, holds every word of the text, without
 * regard to accents. First come those whose name begins with the text, and among equals those with its very accents.
 * A code of five digits finds its commune.
 */
export function findCommunes(communes: readonly Commune[], text: string, limit: number): readonly Commune[] {
  const words = foldText(text)
    .split(/[\s,]+/u)
    .filter(Boolean)
  if (words.length === 0) return []
  const [first] = words
  if (words.length === 1 && /^\d{5}$/u.test(first ?? '')) return communes.filter(({ code }) => code === first)
  const phrase = words.join(' ')
  const typed = normaliseText(text).toLowerCase()
  const found: { commune: Commune; rank: number }[] = []
  for (const { commune, name, all } of folded(communes)) {
    if (words.some((word) => !all.includes(` ${word}`))) continue
    const isFirst = name.startsWith(phrase) || phrase.startsWith(name) || all.startsWith(` ${phrase}`)
    const isExact = `${commune.kind} ${commune.name}`.toLowerCase().includes(typed)
    found.push({ commune, rank: (isFirst ? 0 : 2) + (isExact ? 0 : 1) })
  }
  return found
    .sort((left, right) => left.rank - right.rank)
    .slice(0, limit)
    .map(({ commune }) => commune)
}

interface Folded {
  commune: Commune
  name: string
  all: string
}

/** Folding 3,321 names at every key would be felt, so a list is folded once. */
const foldedLists = new WeakMap<readonly Commune[], readonly Folded[]>()

function folded(communes: readonly Commune[]): readonly Folded[] {
  const known = foldedLists.get(communes)
  if (known) return known
  const list = communes.map((commune) => {
    const name = foldText(commune.name)
    return { commune, name, all: ` ${foldText(commune.kind)} ${name} ${foldText(commune.province)}` }
  })
  foldedLists.set(communes, list)
  return list
}
