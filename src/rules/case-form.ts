import { form02 } from './case-form/form-02.ts'
import { form03 } from './case-form/form-03.ts'
import { form04 } from './case-form/form-04.ts'
import { form05 } from './case-form/form-05.ts'
import { form06 } from './case-form/form-06.ts'
import type { CaseForm } from './case-form/shape.ts'

/**
 * The forms of Decree 56/2017/NĐ-CP that the office fills, as data. Only Mẫu số 06 was read, and of it the first table;
 * what 02 and 03 ask is likely by that, 04 and 05 are made from what the Decree's articles demand. Every group says
 * how well it is known (`domain/book.md` 11.1, 17.8).
 */
export const caseForms: Readonly<Record<CaseForm['code'], CaseForm>> = {
  '02': form02,
  '03': form03,
  '04': form04,
  '05': form05,
  '06': form06,
}
