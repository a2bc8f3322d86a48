import { communeText } from './commune-text.ts'
import type { Commune } from './commune.ts'
import { provinces } from './province.ts'

/**
 * Every commune, in the order of provinces and codes. The server imports it, no phone does: the list is needed once in
 * the life of a book.
 */
export function allCommunes(): readonly Commune[] {
  return (unpacked ??= communeText.trim().split('\n').flatMap(unpackProvince))
}

let unpacked: readonly Commune[] | undefined

const kinds = { P: 'phường', X: 'xã', D: 'đặc khu' } as const

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
      province: found.name,
    }
  })
}
