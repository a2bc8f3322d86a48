import { describe, expect, test } from 'vitest'
import { en } from '#ui/words/en.ts'
import { vi } from '#ui/words/vi.ts'
import { codeWords, language, setLanguage, t } from '#ui/words/words.ts'

const keys = Object.keys(vi) as (keyof typeof vi)[]
const parameters = (words: string) => new Set([...words.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]))

describe('the sentences', () => {
  test('exist in both languages under the same names', () => {
    expect(new Set(Object.keys(en))).toEqual(new Set(keys))
  })

  test('take the same parameters in both languages', () => {
    for (const key of keys) expect([key, parameters(en[key])]).toEqual([key, parameters(vi[key])])
  })

  test('are never empty', () => {
    for (const key of keys) expect([key, vi[key].trim() !== '' && en[key].trim() !== '']).toEqual([key, true])
  })

  test('never say “đồng bộ”, “bạn”, “bé”, and spell khóa, xóa, tòa', () => {
    for (const key of keys) {
      expect([key, /đồng bộ/iu.test(vi[key])]).toEqual([key, false])
      expect([key, /(^|[\s“])(bạn|bé)([\s,.”]|$)/iu.test(vi[key])]).toEqual([key, false])
      expect([key, /(khoá|xoá|toà)(?!\p{L})/iu.test(vi[key])]).toEqual([key, false])
    }
  })

  test('are stored composed, so that searching and comparing them works', () => {
    for (const key of keys) expect(vi[key]).toBe(vi[key].normalize('NFC'))
  })

  test('name the states exactly as training does', () => {
    expect(t('state.saved')).toBe('Đã lưu trên máy')
    expect(t('state.sending')).toBe('Đang gửi')
    expect(t('state.sent', { unit: 'phường', clock: '09:12' })).toBe('Đã gửi về phường lúc 09:12')
    expect(t('state.refused')).toBe('Cần xem lại')
    expect(t('state.conflict')).toBe('Hai người ghi khác nhau')
    expect(t('strip.saveFailed')).toBe('Chưa lưu được. Đừng đóng ứng dụng.')
  })
})

test('an unknown code is shown as it is, never dropped', () => {
  expect(codeWords('reason', 'something-newer')).toBe('something-newer')
  expect(codeWords('reason', 'number-taken')).toContain('đã có hộ khác dùng')
})

test('the language changes at once', async () => {
  await setLanguage('en')
  expect(t('action.save')).toBe('Save')
  await setLanguage('vi')
  expect(language.value).toBe('vi')
  expect(t('action.save')).toBe('Lưu')
})
