// Luma's own client against the relay `official` of the provider `lumalabs`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import LumaAI from 'lumaai';
import { isVideo, simulator } from './support/reelay.js';

let relays;
let stop;
let luma;

before(async () => {
  ({ relays, stop } = await simulator('pending×1 → processing×1 → completed'));
  const { baseUrl, apiKey } = relays.get('lumalabs official');
  luma = new LumaAI({ baseURL: baseUrl, authToken: apiKey, maxRetries: 0 });
});
after(() => stop());

test('makes a video', async () => {
  let generation = await luma.generations.video.create({ prompt: 'a heron', model: 'ray-2', aspect_ratio: '16:9' });
  assert.equal(generation.state, 'queued');
  while (generation.state !== 'completed') {
    assert.match(generation.state, /^(queued|dreaming)$/);
    generation = await luma.generations.get(generation.id);
  }
  assert.equal(generation.request.prompt, 'a heron');
  assert.ok(await isVideo(generation.assets.video));
});

test('begins with a picture, lists and deletes', async () => {
  const { id } = await luma.generations.video.create({
    prompt: 'a heron',
    model: 'ray-2',
    keyframes: { frame0: { type: 'image', url: 'https://img.example/heron.jpg' } },
  });
  const page = await luma.generations.list({ limit: 100, offset: 0 });
  assert.ok(page.generations.some((one) => one.id === id));
  await luma.generations.delete(id);
  await assert.rejects(luma.generations.get(id), LumaAI.NotFoundError);
});

test('tells a wrong key', async () => {
  const stranger = new LumaAI({ baseURL: relays.get('lumalabs official').baseUrl, authToken: 'wrong', maxRetries: 0 });
  await assert.rejects(
    stranger.generations.video.create({ prompt: 'a heron', model: 'ray-2' }),
    (error) => error instanceof LumaAI.AuthenticationError || error instanceof LumaAI.PermissionDeniedError,
  );
});
