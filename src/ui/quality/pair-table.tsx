import { chosenFields, isBlank } from '#check/child-merge.ts'
import { isEqual } from '#model/merge.ts'
import { href } from '#ui/route.ts'
import { fieldLabel, fieldWords } from '#ui/quality/field-words.ts'
import { likenessWords } from '#ui/quality/likeness-words.ts'
import type { PairContext } from '#ui/quality/pair-plan.tsx'
import { areaName } from '#ui/transfer/target.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** Two records side by side: where they stand, and every field in which at least one of them says something. */
export function PairTable({ register, first, second, reasons, today }: PairContext) {
  const both = [first, second] as const
  const fields = chosenFields.filter((field) => both.some((child) => !isBlank(child.fields[field])))
  return (
    <section class="stack tight">
      {reasons.length > 0 && <p class="strong">{likenessWords(reasons)}</p>}
      <table class="sheet pair-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('duplicate.field')}</span>
            </th>
            {both.map((child, index) => {
              const home = register.get('household', child.household)
              return (
                <th scope="col" key={child.id}>
                  {t('duplicate.number', { number: index + 1 })}
                  <br />
                  {home && (
                    <a class="home-link" href={href({ page: 'household', id: home.id })}>
                      {`${householdTitle(home)}, ${areaName(register, child.area)}`}
                    </a>
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const isSame = isEqual(first.fields[field] ?? null, second.fields[field] ?? null)
            return (
              <tr key={field} class={isSame ? undefined : 'differs'}>
                <th scope="row">{fieldLabel(field)}</th>
                {both.map((child) => (
                  <td key={child.id}>{fieldWords(child, field, today) || '–'}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
