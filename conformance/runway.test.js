// Runway's own client against a relay of the provider `runway`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import RunwayML, { AuthenticationError, NotFoundError, TaskFailedError } from '@runwayml/sdk';
import { isVideo, simulator } from './support/reelay.js';

const PICTURE = { model: 'gen4_turbo', promptImage: 'https://img.example/mill.jpg', promptText: 'it turns', ratio: '1280:720' };

let good;
let bad;

before(async () => {
  good = await simulator('pending×1 → processing×1 → completed');
  bad = await simulator('processing×1 → failed: The picture was refused');
});
after(async () => {
  await good.stop();
  await bad.stop();
});

function client({ relays }, key) {
  const { baseUrl, apiKey } = relays.get('runway v-api');
  return new RunwayML({ baseURL: baseUrl, apiKey: key ?? apiKey, maxRetries: 0 });
}

// The client's own wait sleeps six seconds between its polls.
async function finished(runway, id) {
  for (;;) {
    const task = await runway.tasks.retrieve(id);
    if (task.status === 'SUCCEEDED' || task.status === 'FAILED') return task;
    assert.match(task.status, /^(PENDING|THROTTLED|RUNNING)$/);
  }
}

test('makes a video of a picture', async () => {
  const { id } = await client(good).imageToVideo.create({ ...PICTURE, duration: 5 });
  const task = await finished(client(good), id);
  assert.equal(task.status, 'SUCCEEDED');
  assert.ok(await isVideo(task.output[0]));
});

test('makes a video of words, by the wait of the client', async () => {
  const task = await client(good)
    .textToVideo.create({ model: 'gen4.5', promptText: 'a heron', ratio: '1280:720', duration: 5 })
    .waitForTaskOutput();
  assert.ok(await isVideo(task.output[0]));
});

test('tells a task that failed', async () => {
  await assert.rejects(
    client(bad).imageToVideo.create(PICTURE).waitForTaskOutput(),
    (error) => error instanceof TaskFailedError && error.taskDetails.failure === 'The picture was refused',
  );
});

test('cancels, and tells an unknown task and a wrong key', async () => {
  const runway = client(good);
  const { id } = await runway.imageToVideo.create(PICTURE);
  await runway.tasks.delete(id);
  await assert.rejects(runway.tasks.retrieve('00000000-0000-0000-0000-000000000000'), NotFoundError);
  await assert.rejects(client(good, 'wrong').imageToVideo.create(PICTURE), AuthenticationError);
});
