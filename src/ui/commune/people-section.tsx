import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Item } from '#rules/rule-set.ts'
import { useBook } from '#ui/context.ts'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'
import type { Evaluation } from './evaluation.ts'
import { doubts } from './doubt.ts'
import { memberLists, type MemberList } from './member.ts'
import { wholeWords } from './number-entry.ts'
import { SubjectList } from './subject-list.tsx'

/** The children behind the number: numerator, denominator, and those who are missing from the numerator. */
export function PeopleSection({ evaluation, item }: { evaluation: Evaluation; item: Item }) {
  const role = useBook().header.role
  const { register, tally } = evaluation
  const lists = useMemo(() => memberLists(register, tally, item), [evaluation, item.id])
  const chosen = useSignal<MemberList['side'] | undefined>(undefined)
  const list = lists.find(({ side }) => side === chosen.value) ?? firstOf(lists)
  const subjects = useMemo(() => list?.subjects() ?? [], [list])
  const { imprecise, contested } = useMemo(() => doubts(register, subjects), [subjects])
  if (!('numerator' in item)) return null
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('proof.people')}</h2>
      {!list ? (
        <p class="muted">{t('proof.peopleNone')}</p>
      ) : (
        <>
          <div class="chips">
            {lists.map(({ side, size }) => (
              <button
                type="button"
                key={side}
                class={side === list.side ? 'chip on' : 'chip'}
                aria-pressed={side === list.side}
                onClick={() => (chosen.value = side)}
              >
                {t(item.kind === 'count' ? 'proof.count' : `proof.${side}`)}{' '}
                <span class="numbers">{wholeWords(size)}</span>
              </button>
            ))}
          </div>
          <p class="muted">{t('proof.confidential')}</p>
          {role === 'supervisor' && <p class="muted">{t('score.confidential')}</p>}
          {contested > 0 && (
            <Note tone="warn" icon="people">
              <p>{t('proof.contested', { count: wholeWords(contested) })}</p>
            </Note>
          )}
          {imprecise > 0 && <p class="muted">{t('proof.imprecise', { count: wholeWords(imprecise) })}</p>}
          <SubjectList key={list.side} id={list.side} label={t(`proof.${list.side}`)} subjects={subjects} />
        </>
      )}
    </section>
  )
}

/** Those missing come first, because something can be done for them. */
function firstOf(lists: readonly MemberList[]): MemberList | undefined {
  return lists.find(({ side, size }) => side === 'missing' && size > 0) ?? lists[0]
}
