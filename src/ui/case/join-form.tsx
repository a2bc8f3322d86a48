import { useState } from 'preact/hooks'
import { useBook, useToday } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { SelectField } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'
import { isEnded } from './case-view.ts'
import { aboutCase } from './subject.ts'
import { useCases } from './use-cases.ts'

/** A second report about the same matter joins the case that is there. */
export function JoinForm({ onJoin }: { onJoin: (id: string) => void }) {
  const { register } = useBook()
  const today = useToday()
  const { cases } = useCases()
  const [chosen, setChosen] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const open = cases.filter((view) => !isEnded(view))
  if (open.length === 0) return <p>{t('case.none.open')}</p>
  return (
    <div class="stack">
      <SelectField
        id="join"
        label={t('case.intake.joinTo')}
        value={chosen}
        error={error}
        onChange={setChosen}
        choices={open.map(({ one }) => {
          const { name, line } = aboutCase(register, one, today)
          return { value: one.id, label: [one.fields.number, name, line].filter(Boolean).join(' · ') }
        })}
      />
      <Button look="main" onPress={() => (chosen ? onJoin(chosen) : setError(t('error.chooseOne')))}>
        {t('case.intake.joinDo')}
      </Button>
    </div>
  )
}
