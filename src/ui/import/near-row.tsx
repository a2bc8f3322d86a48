import type { Candidate } from '#import/match.ts'
import type { RowDecision, RowOutcome } from '#import/outcome.ts'
import { useBook } from '#ui/context.ts'
import { withRow } from '#ui/import/decide.ts'
import { likenessWords } from '#ui/import/reason-words.ts'
import { RowFrame } from '#ui/import/outcome-row.tsx'
import type { ImportSession } from '#ui/import/session.ts'
import { useDecide } from '#ui/import/use-decide.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { birthWords } from '#ui/age.ts'
import { childName, parentWords } from '#ui/visit/child-words.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** A row that may be a child of the book: each candidate with what agrees and what does not, and the decision. */
export function NearRow({ session, row }: { session: ImportSession; row: RowOutcome }) {
  const decide = useDecide(session)
  const decision = session.decisions.value.rows?.[row.row]
  const kind = session.start.value?.kind
  const set = (next: RowDecision | undefined) => decide((before) => withRow(before, row.row, next))
  return (
    <RowFrame session={session} row={row}>
      {decision === undefined ? (
        <>
          {(row.candidates ?? []).map((candidate) => (
            <CandidateLine
              key={candidate.child}
              candidate={candidate}
              onChoose={() => set({ child: candidate.child })}
            />
          ))}
          <div class="row">
            <Button compact onPress={() => set('new')}>
              {t(kind === 'new' ? 'import.nearNew' : 'import.nearFind')}
            </Button>
            <Button compact onPress={() => set('skip')}>
              {t('import.nearSkip')}
            </Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Badge tone="good" icon="tick">
            <Decided decision={decision} isNew={kind === 'new'} />
          </Badge>
          <Button compact look="plain" onPress={() => set(undefined)}>
            {t('import.decideAgain')}
          </Button>
        </div>
      )}
    </RowFrame>
  )
}

function Decided({ decision, isNew }: { decision: RowDecision; isNew: boolean }) {
  const { register } = useBook()
  if (decision === 'skip') return <>{t('import.decided.skip')}</>
  if (decision === 'new') return <>{t(isNew ? 'import.decided.new' : 'import.decided.find')}</>
  const child = register.get('child', decision.child)
  return <>{t('import.decided.child', { name: child ? childName(child) : '' })}</>
}

function CandidateLine({ candidate, onChoose }: { candidate: Candidate; onChoose: () => void }) {
  const { register } = useBook()
  const child = candidate.row === undefined ? register.get('child', candidate.child) : undefined
  const household = child && register.get('household', child.fields.household ?? child.household)
  const area = household && register.get('area', household.fields.area ?? '')?.fields.name
  return (
    <div class="candidate">
      <div class="grow">
        {child ? (
          <>
            <span class="strong">{childName(child)}</span>{' '}
            <span class="muted">
              {[
                child.fields.birth && birthWords(child.fields.birth),
                parentWords(child.fields.parents),
                household && householdTitle(household),
                area,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        ) : (
          <span class="strong">{t('import.nearRow', { row: (candidate.row ?? 0) + 1 })}</span>
        )}
        <p class="likeness">{candidate.reasons.map(likenessWords).join(' · ')}</p>
      </div>
      {child && (
        <Button compact icon="tick" onPress={onChoose}>
          {t('import.nearSame')}
        </Button>
      )}
    </div>
  )
}
