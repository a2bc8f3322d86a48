import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { ErrorFileButton } from '#ui/import/error-button.tsx'
import { FieldDecisions } from '#ui/import/field-decisions.tsx'
import { GiveUp } from '#ui/import/give-up.tsx'
import { NearMany } from '#ui/import/near-many.tsx'
import { firstPile, pilesOf, type Pile } from '#ui/import/pile.ts'
import { PileList } from '#ui/import/pile-list.tsx'
import { planList } from '#ui/import/plan-list.ts'
import type { ImportSession, Planned } from '#ui/import/session.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** The dry run: how many rows end where, each with its reasons, and what a person is to decide. */
export function PlanStep({ session }: { session: ImportSession }) {
  const planned = session.planned.value
  return planned ? <Plan session={session} planned={planned} /> : null
}

function Plan({ session, planned }: { session: ImportSession; planned: Planned }) {
  const { plan } = planned
  const piles = useMemo(() => pilesOf(plan), [plan])
  const chosen = useSignal<Pile | undefined>(firstPile(piles))
  const pile = chosen.value && piles.has(chosen.value) ? chosen.value : firstPile(piles)
  const start = session.start.value
  return (
    <Page
      title={t('import.planTitle')}
      back={{ page: 'imports' }}
      foot={<Foot session={session} planned={planned} />}
    >
      {start && (
        <p class="muted">
          {t('import.planCount', {
            rows: wholeWords(plan.counts.rows),
            from: start.from,
            date: dateShort(start.on),
          })}
        </p>
      )}
      <Again planned={planned} />
      {plan.batches.length === 0 && (
        <Note tone="good" icon="tick">
          {t('import.planNothing')}
        </Note>
      )}
      <div class="row">
        <ErrorFileButton session={session} />
        <GiveUp />
      </div>
      <div class="chips" role="group" aria-label={t('import.pileLabel')}>
        {[...piles].map(([name, rows]) => (
          <button
            type="button"
            key={name}
            class={name === pile ? 'chip on' : 'chip'}
            aria-pressed={name === pile}
            onClick={() => (chosen.value = name)}
          >
            {t(`import.pile.${name}`)} <span class="numbers">{wholeWords(rows.length)}</span>
          </button>
        ))}
      </div>
      {pile && (
        <>
          <p class="muted">{t(`import.pileHelp.${pile}`)}</p>
          {pile === 'near' && <NearMany session={session} plan={plan} />}
          {pile === 'differs' && <FieldDecisions session={session} plan={plan} />}
          <PileList key={pile} session={session} planned={planned} pile={pile} rows={piles.get(pile) ?? []} />
        </>
      )}
    </Page>
  )
}

/** The same file was read in before, wholly or in part. */
function Again({ planned }: { planned: Planned }) {
  const before = planned.plan.again
  const fields = useBook().register.get('import', before ?? '')?.fields
  if (!fields?.on) return null
  const words = fields.rows === undefined ? 'import.planAgainStopped' : 'import.planAgain'
  return (
    <Note tone="news" icon="clock">
      {t(words, { date: dateShort(fields.on) })}
    </Note>
  )
}

/** What was decided since the plan was made must go into it first: what is written is what was seen. */
function Foot({ session, planned }: { session: ImportSession; planned: Planned }) {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const { plan } = planned
  if (session.decisions.value !== planned.decisions) {
    return (
      <Button
        look="main"
        full
        onPress={() => void planList(book, session, { today, newId: () => actions.newId(), back: 'plan' })}
      >
        {t('import.again')}
      </Button>
    )
  }
  const { added, changed, unmatched } = plan.counts
  if (plan.batches.length === 0) return null
  return (
    <Button
      look="main"
      full
      onPress={() => {
        session.stopped.value = false
        session.step.value = 'writing'
      }}
    >
      {t('import.writeCount', { count: wholeWords(added + changed + unmatched) })}
    </Button>
  )
}
