import { useEffect, useState } from 'preact/hooks';
import type { PactBackground } from '../../core/pacts/rank/chain.ts';
import { useCallbacks } from './context.ts';

/** What a pact is tied to and where its facts come from; null until that has come, or where it cannot be had. */
export function useBackground(id: string, date: string): PactBackground | null {
  const { onPactOpened } = useCallbacks();
  const [background, setBackground] = useState<PactBackground | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void onPactOpened(id, date).then((answer) => isCurrent && setBackground(answer));
    return () => {
      isCurrent = false;
    };
  }, [id, date]);
  return background;
}
