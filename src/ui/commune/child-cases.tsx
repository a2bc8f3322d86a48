import { harmGroups } from '#check/v05-case.ts'
import { useMayWrite, useRegister } from '#ui/context.ts'
import { dateShort, dayAt } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'

/** The cases of a child, behind its veil, and the way to a new one; asked for where a group of harm has none (V5). */
export function ChildCases({ child }: { child: string }) {
  const may = useMayWrite('case')
  const { cases, lacks } = useRegister(
    ({ register }) => {
      const own = register.casesOf(child).filter(({ removed }) => !removed)
      const harmed = register
        .circumstancesOf(child)
        .some(({ fields, removed }) => !removed && !fields.period?.to && harmGroups.has(fields.code ?? ''))
      return { cases: own, lacks: harmed && own.length === 0 }
    },
    [child],
    ({ keys }) => [...keys].some((key) => /^(case|circumstance)\//u.test(key)),
  )
  return (
    <div class="row">
      {cases.map(({ id, fields }) => (
        <ButtonLink key={id} compact to={{ page: 'caseOne', case: id }}>
          {t('case.oneOf', { date: dateShort(dayAt(fields.receivedAt ?? 0)) })}
        </ButtonLink>
      ))}
      {may && (
        <ButtonLink compact look={lacks ? 'main' : undefined} to={{ page: 'caseOfChild', id: child }}>
          {t('case.ofChild')}
        </ButtonLink>
      )}
    </div>
  )
}
