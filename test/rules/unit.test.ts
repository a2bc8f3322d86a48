import { describe, expect, test } from 'vitest'
import { sources } from '#rules/source.ts'
import { allCommunes } from '#rules/unit/all-communes.ts'
import { findCommunes } from '#rules/unit/commune.ts'
import { provinces, unitProvenance } from '#rules/unit/province.ts'

describe('provinces and communes since 1 July 2025', () => {
  test('there are 34 provinces, seven of them cities by July 2026, and 3,321 communes, each with a code of its own', () => {
    expect(provinces).toHaveLength(34)
    expect(provinces.filter(({ kind }) => kind === 'thành phố')).toHaveLength(7)
    const communes = allCommunes()
    expect(communes).toHaveLength(3321)
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321)
    expect(new Set(communes.map(({ province }) => province)).size).toBe(34)
    const count = (kind: string) => communes.filter((commune) => commune.kind === kind).length
    expect([count('phường'), count('xã'), count('đặc khu')]).toEqual([697, 2611, 13])
  })

  test('known ones are what the tables say', () => {
    const named = (code: string) => {
      const found = allCommunes().find((commune) => commune.code === code)
      return `${found?.kind} ${found?.name}, ${found?.province}`
    }
    expect(named('00004')).toBe('phường Ba Đình, Hà Nội')
    expect(named('00103')).toBe('phường Tây Hồ, Hà Nội')
  })

  test('every name is normalised and can be a commune’s name in the book', () => {
    expect(allCommunes().filter(({ name }) => name !== name.normalize('NFC').trim() || name === '')).toEqual(
      [],
    )
  })

  test('the source of the tables is named', () => {
    expect(sources[unitProvenance.source]).toBeDefined()
    expect(unitProvenance.status).toBe('likely')
  })
})

describe('searching a commune', () => {
  const found = (text: string) =>
    findCommunes(allCommunes(), text, 5).map(({ name, province }) => `${name}, ${province}`)

  test('accents, case and the kind do not matter; the province narrows', () => {
    expect(found('tay ho')[0]).toBe('Tây Hồ, Hà Nội')
    expect(found('phuong TÂY HỒ')[0]).toBe('Tây Hồ, Hà Nội')
    expect(found('tay ho, ha noi')).toEqual(['Tây Hồ, Hà Nội'])
    expect(found('đăk')[0]).toContain('Đăk')
  })

  test('a code finds its commune, nothing typed finds nothing, nonsense finds nothing', () => {
    expect(found('00103')).toEqual(['Tây Hồ, Hà Nội'])
    expect(found('  ')).toEqual([])
    expect(found('qqqq')).toEqual([])
  })

  test('no more than asked for', () => {
    expect(findCommunes(allCommunes(), 'tan', 7)).toHaveLength(7)
  })
})
