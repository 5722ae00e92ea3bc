import { describe, expect, it } from 'vitest';
import { briefTitle } from '../../../src/sidebar/model/brief-title.ts';

const REPUBLICS = 'the Government of the Republic of Northland and the Government of the Kingdom of Southland';
const REPUBLICAS = 'o Governo da República Federativa do Norte e o Governo da República do Sul';
const ROYAUMES = 'le Gouvernement de la République du Nord et le Gouvernement du Royaume du Sud';
const REINOS = 'el Gobierno de la República del Norte y el Gobierno del Reino del Sur';

describe('a long title', () => {
  it.each([
    [`Agreement between ${REPUBLICS} concerning the Crossing of Geese`, 'Agreement … concerning the Crossing of Geese'],
    [
      `Exchange of Notes between ${REPUBLICS}, amending the Treaty of 1950 on Geese`,
      'Exchange of Notes … amending the Treaty of 1950 on Geese',
    ],
    [
      `Memorandum of Understanding Between ${REPUBLICS} in the Field of Beekeeping`,
      'Memorandum of Understanding … in the Field of Beekeeping',
    ],
    [
      'Arrangement between the Ministry for Foreign Affairs of Northland and the Secretary of State for the Sea of Southland on Lighthouses',
      'Arrangement … on Lighthouses',
    ],
    [
      `Convention between ${REPUBLICS} and the Lake Agency for the Safety of Boats`,
      'Convention … for the Safety of Boats',
    ],
    [`Acordo entre ${REPUBLICAS} sobre a Travessia de Gansos`, 'Acordo … sobre a Travessia de Gansos'],
    [
      `Memorando de Entendimento entre ${REPUBLICAS} no Domínio da Apicultura`,
      'Memorando de Entendimento … no Domínio da Apicultura',
    ],
    [`Acordo entre ${REPUBLICAS} e a Agência para a Pesca sobre Barcos a Vela`, 'Acordo … sobre Barcos a Vela'],
    [
      `Acordo, por Troca de Notas, entre ${REPUBLICAS} sobre Barcos a Vela`,
      'Acordo, por Troca de Notas … sobre Barcos a Vela',
    ],
    [`Accord entre ${ROYAUMES} relatif à la pêche des oies`, 'Accord … relatif à la pêche des oies'],
    [`Acuerdo entre ${REINOS} sobre el paso de las ocas`, 'Acuerdo … sobre el paso de las ocas'],
  ])('says what it is about without the names of the governments: %s', (title, brief) => {
    expect(briefTitle(title)).toBe(brief);
  });

  it.each([
    [
      `Treaty of Peace, Friendship and Good Neighbourhood between ${REPUBLICS}`,
      'Treaty of Peace, Friendship and Good Neighbourhood',
    ],
    [`Agreement on the Crossing of Geese between ${REPUBLICS}`, 'Agreement on the Crossing of Geese'],
    [`Lake Boundary Treaty between ${REPUBLICS}`, 'Lake Boundary Treaty'],
    [`Acordo sobre Travessia de Gansos entre ${REPUBLICAS}`, 'Acordo sobre Travessia de Gansos'],
    [`Accord sur la pêche entre ${ROYAUMES}`, 'Accord sur la pêche'],
    [`Free Lake Agreement between ${REPUBLICS} (NSFLA)`, 'Free Lake Agreement (NSFLA)'],
  ])('that names the governments last ends before them: %s', (title, brief) => {
    expect(briefTitle(title)).toBe(brief);
  });

  it.each([
    ['of which nothing would be left but its instrument', `Joint Declaration between ${REPUBLICS}`],
    [
      'whose parties are those of another pact',
      `Protocol on Lighthouses Provided for in the 1949 Convention between ${REPUBLICS}`,
    ],
    ['whose parties are those of another pact', `Protocolo sobre Faróis ao Acordo entre ${REPUBLICAS}`],
    ['of notes', `Exchange of Notes constituting an Agreement between ${REPUBLICS}`],
    ['of which nothing would be left in Portuguese', `Memorando de Entendimento entre ${REPUBLICAS}`],
    ['without parties', `Convention on ${'the Protection of Geese, Bees and Lighthouses, '.repeat(3)}and Boats`],
    [
      'with something done between parties and subject',
      `Exchange of Notes between ${REPUBLICS} bringing into force a Treaty on Geese`,
    ],
    [
      'with a subject before its parties',
      `Agreement on Geese in the Lake between ${REPUBLICS} concerning Guarantees for Bees`,
    ],
    ['in another language', `Abkommen zwischen ${REPUBLICS} über den Flug der Gänse im Frühling`],
  ])('%s stays', (_, title) => {
    expect(briefTitle(title)).toBe(title);
  });
});

it('a title that is read at a glance stays', () => {
  expect(briefTitle('Agreement between Northland and Southland on Geese')).toBe(
    'Agreement between Northland and Southland on Geese',
  );
});
