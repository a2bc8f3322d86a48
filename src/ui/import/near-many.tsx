import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Likeness } from '#import/compare.ts'
import type { ImportPlan } from '#import/outcome.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { countNear, differencesOf, withNear } from '#ui/import/decide.ts'
import { likenessWords } from '#ui/import/reason-words.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { useDecide } from '#ui/import/use-decide.ts'
import { Button } from '#ui/part/button.tsx'
import { TickField } from '#ui/part/field.tsx'
import { say } from '#ui/part/snack.tsx'
import { asSentence, t } from '#ui/words/words.ts'

/** Many near rows decided at once, by what they may differ in. */
export function NearMany({ session, plan }: { session: ImportSession; plan: ImportPlan }) {
  const decide = useDecide(session)
  const allowed = useSignal<ReadonlySet<Likeness>>(new Set())
  const offered = useMemo(() => differencesOf(plan), [plan])
  const decisions = session.decisions.value
  const open = plan.rows.filter(
    ({ outcome, row }) => outcome === 'near' && decisions.rows?.[row] === undefined,
  ).length
  const count = useMemo(() => countNear(decisions, plan, allowed.value), [decisions, plan, allowed.value])
  const accept = () => {
    if (count === 0) {
      say(asSentence(t('import.nearNothing')))
      return
    }
    const before = session.decisions.peek()
    decide((now) => withNear(now, plan, allowed.peek()))
    say(t('import.nearAccepted', { count: wholeWords(count) }), () => decide(() => before))
  }
  return (
    <>
      {open > 0 && <p role="status">{t('import.undecided', { count: wholeWords(open) })}</p>}
      {offered.length > 0 && (
        <details class="sheet">
          <summary class="button plain">{t('import.nearMany')}</summary>
          <div class="stack tight">
            <p class="muted">{t('import.nearManyHelp')}</p>
            <div class="chips">
              {offered.map((likeness) => (
                <TickField
                  key={likeness}
                  id={`allow-${likeness}`}
                  label={likenessWords(likeness)}
                  value={allowed.value.has(likeness)}
                  onChange={(on) => {
                    const next = new Set(allowed.peek())
                    if (on) next.add(likeness)
                    else next.delete(likeness)
                    allowed.value = next
                  }}
                />
              ))}
            </div>
            <Button icon="ticks" onPress={accept}>
              {t('import.nearAccept', { count: wholeWords(count) })}
            </Button>
          </div>
        </details>
      )}
    </>
  )
}
