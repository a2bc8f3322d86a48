import type { Code } from './code.ts'

/**
 * What can be given to many children at once. The vaccines are the columns of the immunisation book A2.1/YTCS
 * (`domain/book.md` 10.1); the current schedule (Circular 52/2025) is not known dose by dose, hence “vắc xin khác”.
 */
export const doseKinds: readonly Code[] = [
  kind('product', 'vitamin-a', 'Vitamin A', 'Vitamin A'),
  kind('product', 'deworming', 'Tẩy giun', 'Deworming'),
  kind('confirmed', 'bcg', 'BCG', 'BCG'),
  kind('confirmed', 'hepatitis-b-birth', 'Viêm gan B sơ sinh', 'Hepatitis B at birth'),
  kind('confirmed', 'dpt-hepb-hib', 'DPT-VGB-Hib', 'DPT-HepB-Hib'),
  kind('confirmed', 'polio', 'Bại liệt', 'Polio'),
  kind('confirmed', 'measles', 'Sởi', 'Measles'),
  kind('confirmed', 'dpt-4', 'DPT4', 'DPT4'),
  kind('product', 'other-vaccine', 'Vắc xin khác', 'Another vaccine'),
]

/** The kinds that are vaccines. */
export const vaccines: readonly Code[] = doseKinds.filter(
  ({ code }) => code !== 'vitamin-a' && code !== 'deworming',
)

function kind(status: Code['status'], code: string, vi: string, en: string): Code {
  return { code, vi, en, status, source: status === 'confirmed' ? 'W61' : 'book.md 10.1' }
}
