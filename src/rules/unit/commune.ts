import { foldText, normaliseText } from '#model/name.ts'
import { communeText } from './commune-text.ts'
import { provinces, type Province } from './province.ts'

/** A commune as it may be chosen for a book. */
export interface Commune {
  /** Five digits. */
  code: string
  name: string
  kind: 'phường' | 'xã' | 'đặc khu'
  province: Province
}

/** Every commune, unpacked once, in the order of provinces and codes. */
export function allCommunes(): readonly Commune[] {
  return (unpacked ??= communeText.trim().split('\n').flatMap(unpackProvince))
}

/**
 * Communes whose name, with or without the kind and the province behind it, holds every word of the text, without
 * regard to accents. First come those whose name begins with the text, and among equals those with its very accents. A code of five digits finds its commune.
 */
export function findCommunes(text: string, limit: number): readonly Commune[] {
  const words = foldText(text)
    .split(/[\s,]+/u)
    .filter(Boolean)
  if (words.length === 0) return []
  const [first] = words
  if (words.length === 1 && /^\d{5}$/u.test(first ?? ''))
    return allCommunes().filter(({ code }) => code === first)
  const phrase = words.join(' ')
  const typed = normaliseText(text).toLowerCase()
  const found: { commune: Commune; rank: number }[] = []
  for (const { commune, name, all } of folded()) {
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

const kinds = { P: 'phường', X: 'xã', D: 'đặc khu' } as const

let unpacked: readonly Commune[] | undefined
let searchable: readonly { commune: Commune; name: string; all: string }[] | undefined

function folded() {
  return (searchable ??= allCommunes().map((commune) => {
    const name = foldText(commune.name)
    return { commune, name, all: ` ${foldText(commune.kind)} ${name} ${foldText(commune.province.name)}` }
  }))
}

function unpackProvince(line: string): Commune[] {
  const [province = '', entries = ''] = line.split(':')
  const found = provinces.find(({ code }) => code === province)
  if (!found) throw new Error(`communes of an unknown province ${province}`)
  let code = 0
  return entries.split('|').map((entry) => {
    const [, distance = '', kind = '', name = ''] = /^([0-9a-z]+)([PXD])(.+)$/su.exec(entry) ?? []
    code += Number.parseInt(distance, 36)
    return {
      code: String(code).padStart(5, '0'),
      name,
      kind: kinds[kind as keyof typeof kinds],
      province: found,
    }
  })
}
