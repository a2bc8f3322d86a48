import { useState } from 'preact/hooks'
import { useRegister } from '#ui/context.ts'
import { birthWords } from '#ui/age.ts'
import { parseBirth } from '#ui/part/date-text.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { motherOf, type Basics, type KnownMother } from '#ui/visit/child-basics.ts'
import { childName, parentWords } from '#ui/visit/child-words.ts'
import { sameChildren, type Candidate } from '#check/same-child.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'
import type { Day } from '#model/day.ts'

/** While a new child is typed: those already written who may be the same one, with the reason. */
export function SameChildren(props: {
  values: Basics & { identifier?: string }
  mothers: readonly KnownMother[]
  today: Day
}) {
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  const { values, today } = props
  const birth = parseBirth(values.birth, today).value
  const mother = motherOf(values, props.mothers)
  const found = useRegister(
    (book) =>
      sameChildren(book.register, {
        name: values.name,
        mother,
        birth,
        ...(values.identifier && { identifier: values.identifier }),
      }),
    [values.name, mother, JSON.stringify(birth), values.identifier],
  ).filter((candidate) => !others.has(candidate.child.id))
  if (found.length === 0) return null
  return (
    <div class="stack tight" role="status">
      {found.map((candidate) => (
        <SameChild
          key={candidate.child.id}
          candidate={candidate}
          onOther={() => setOthers(new Set([...others, candidate.child.id]))}
        />
      ))}
    </div>
  )
}

function SameChild({ candidate, onOther }: { candidate: Candidate; onOther: () => void }) {
  const { child, reasons } = candidate
  const household = useRegister(
    (book) => book.register.get('household', child.fields.household ?? ''),
    [child.id],
  )
  const line = [
    child.fields.birth && birthWords(child.fields.birth),
    parentWords(child.fields.parents),
    household && householdTitle(household),
  ]
  return (
    <Note tone="accent" icon="people">
      <p>
        <strong>{t('same.title')}</strong>
      </p>
      <p>
        <strong>{childName(child)}</strong>, {line.filter(Boolean).join(', ')}
      </p>
      <p>{reasons.map((reason) => t(`same.${reason}`)).join('; ')}</p>
      <div class="row">
        <ButtonLink to={{ page: 'child', id: child.id }}>{t('same.yes')}</ButtonLink>
        <Button onPress={onOther}>{t('same.no')}</Button>
      </div>
    </Note>
  )
}
