import { forwardCommands } from '../platform/commands.ts';
import { offerForSelection } from '../platform/context-menu.ts';
import { answerCalls, type BackgroundCalls } from '../platform/messages.ts';
import { welcomeOnInstall } from '../platform/own-pages.ts';
import { ANSWERS } from './answers.ts';
import { toFailureReason } from './failure-reason.ts';
import { showSelection } from './show-selection.ts';
import { VALIDATORS } from './validators.ts';

// Listeners must stand before the first await: the browser wakes the worker for an event and looks for them at once.
answerCalls<BackgroundCalls>(ANSWERS, VALIDATORS, toFailureReason);
forwardCommands();
offerForSelection((selected) => void showSelection(selected));
welcomeOnInstall();
