import { type BufferGeometry } from 'three';
import { type MaquetteName } from '../model/maquettes.ts';
import { assemble } from './forms/assemble.ts';
import { type Form } from './forms/index.ts';
import { bakeDaylight } from './light.ts';
import { withoutUnseen } from './unseen.ts';
import { armisticeTable } from './armistice-table.ts';
import { batteryCabinet } from './battery-cabinet.ts';
import { blueBeret } from './blue-beret.ts';
import { blueHelmet } from './blue-helmet.ts';
import { cameraMast } from './camera-mast.ts';
import { campModel } from './camp-model.ts';
import { commandDesk } from './command-desk.ts';
import { conferenceHut } from './conference-hut.ts';
import { container20ft } from './container-20ft.ts';
import { demarcationStrip } from './demarcation-strip.ts';
import { dykeDiorama } from './dyke-diorama.ts';
import { eightWheeledCarrier } from './eight-wheeled-carrier.ts';
import { eodRobot } from './eod-robot.ts';
import { fieldBed } from './field-bed.ts';
import { fourVolumes } from './four-volumes.ts';
import { gabionWall } from './gabion-wall.ts';
import { generator } from './generator.ts';
import { grader } from './grader.ts';
import { guardPost } from './guard-post.ts';
import { horseshoeTable } from './horseshoe-table.ts';
import { hospitalTent } from './hospital-tent.ts';
import { lessonDesk } from './lesson-desk.ts';
import { lifeSizeFigure } from './life-size-figure.ts';
import { lightHelicopter } from './light-helicopter.ts';
import { lightTacticalVehicle } from './light-tactical-vehicle.ts';
import { medal } from './medal.ts';
import { networkMast } from './network-mast.ts';
import { practiceRing } from './practice-ring.ts';
import { protectionSite } from './protection-site.ts';
import { quadcopter } from './quadcopter.ts';
import { remembranceMedal } from './remembrance-medal.ts';
import { roadDiorama } from './road-diorama.ts';
import { satelliteTerminal } from './satellite-terminal.ts';
import { sensorBoard } from './sensor-board.ts';
import { sixWheeledCarrier } from './six-wheeled-carrier.ts';
import { solarArray } from './solar-array.ts';
import { storeRack } from './store-rack.ts';
import { surveillanceDrone } from './surveillance-drone.ts';
import { tileWall } from './tile-wall.ts';
import { turnstileGate } from './turnstile-gate.ts';
import { watchtower } from './watchtower.ts';
import { waterPlant } from './water-plant.ts';
import { wheeledCarrier } from './wheeled-carrier.ts';
import { white4x4 } from './white-4x4.ts';

/** Builds a form, leaves out what nobody sees, and bakes the light into the rest; `piece` as in `bakeDaylight`. */
const built = (form: () => Form, piece?: number) => (): BufferGeometry =>
  bakeDaylight(withoutUnseen(assemble(form())), piece);

/** Every maquette by name: a geometry in metres with position, normal and lit vertex colours. */
export const BUILDERS: Record<MaquetteName, () => BufferGeometry> = {
  'camp-model': built(campModel),
  'network-mast': built(networkMast),
  'command-desk': built(commandDesk),
  'camera-mast': built(cameraMast),
  quadcopter: built(quadcopter),
  'turnstile-gate': built(turnstileGate),
  'satellite-terminal': built(satelliteTerminal),
  'field-bed': built(fieldBed),
  'hospital-tent': built(hospitalTent),
  'sensor-board': built(sensorBoard),
  'store-rack': built(storeRack),
  'solar-array': built(solarArray),
  'battery-cabinet': built(batteryCabinet),
  generator: built(generator),
  'water-plant': built(waterPlant),
  'practice-ring': built(practiceRing),
  'lesson-desk': built(lessonDesk),
  'blue-helmet': built(blueHelmet),
  'blue-beret': built(blueBeret),
  'white-4x4': built(white4x4),
  'four-volumes': built(fourVolumes),
  medal: built(medal),
  'remembrance-medal': built(remembranceMedal),
  'tile-wall': built(tileWall),
  'road-diorama': built(roadDiorama),
  'dyke-diorama': built(dykeDiorama),
  'armistice-table': built(armisticeTable),
  'horseshoe-table': built(horseshoeTable),
  'conference-hut': built(conferenceHut),
  'guard-post': built(guardPost),
  'demarcation-strip': built(demarcationStrip, 1),
  'light-tactical-vehicle': built(lightTacticalVehicle),
  'light-helicopter': built(lightHelicopter),
  'container-20ft': built(container20ft),
  'gabion-wall': built(gabionWall),
  'surveillance-drone': built(surveillanceDrone),
  'life-size-figure': built(lifeSizeFigure),
  'wheeled-carrier': built(wheeledCarrier),
  'eight-wheeled-carrier': built(eightWheeledCarrier),
  'six-wheeled-carrier': built(sixWheeledCarrier),
  'eod-robot': built(eodRobot),
  grader: built(grader),
  'protection-site': built(protectionSite),
  watchtower: built(watchtower),
};
