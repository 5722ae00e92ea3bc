import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { listSigners, type Signer } from '../../core/pacts/former-states.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import { useTranslator } from './context.ts';

const MOST_SHOWN = 12; // A screenful of names; conventions have up to two hundred.

/** A code of a state; the keys of groups say no more than their names. */
function isStateCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'EU' && code !== 'UN';
}

function Party({ signer: { code, today } }: { readonly signer: Signer }): VNode {
  const { t, list, partyName } = useTranslator();
  const isGone = today.length !== 1 || today[0] !== code;
  const name = isGone ? t('signer_today', partyName(code), list(today.map(partyName))) : partyName(code);
  return (
    <li class="party">
      {/* Codes instead of flags: flags are letters where the system has no pictures for them, and borders are disputed. */}
      {isStateCode(code) && !isGone && (
        <span class="code" aria-hidden="true">
          {code}
        </span>
      )}
      {name}
    </li>
  );
}

/** Who has signed, under the names of their time. */
export function PartyNames({ pact }: { readonly pact: Pact }): VNode {
  const { t, n } = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const signers = listSigners(pact);
  const shown = isWhole || signers.length <= MOST_SHOWN + 1 ? signers : signers.slice(0, MOST_SHOWN);
  const left = signers.length - shown.length;
  return (
    <>
      <ul class="party-list">
        {shown.map((signer) => (
          <Party key={signer.code} signer={signer} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {n('and_more', left)}
        </button>
      )}
      {pact.partyList === 'open' && <span class="note"> {t('party_list_open')}</span>}
    </>
  );
}
