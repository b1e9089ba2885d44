# SPDX-License-Identifier: BSL-1.0
"""What waveshaper writes and prints: python3 -B test_shaping.py PROGRAM"""

import math

from test_support import FLOAT, PCM, POLICIES, RATE, Case, audio, main, sine, wav


class Shaping(Case):
    def test_table(self):
        rows = [line.split() for line in self.accept(self.input, self.output, "--policy", "k_tanh").splitlines()]
        marked = [row[1] for row in rows if row[:1] == [">"]]
        self.assertEqual(marked, ["k_tanh"])
        rows = [row[row[0] == ">":] for row in rows if row]
        rows = {row[0]: [float(x) for x in row[1:]] for row in rows if row[0] in POLICIES}
        self.assertEqual(list(rows), POLICIES)
        for name, (rms, peak, time) in rows.items():
            self.assertTrue(-200 < rms < 0 and -200 < peak < 0 and time > 0, name)
        self.assertLess(rows["pade76"][0], -100)
        self.assertLess(rows["accurate"][0], -140)

    def test_output_of_every_policy(self):
        samples = audio(self.input.read_bytes())[3]
        gain = 10 ** (12 / 20)
        for name in POLICIES:
            self.accept(self.input, self.output, "--policy", name)
            tag, channels, rate, shaped = audio(self.output.read_bytes())
            self.assertEqual((tag, channels, rate, len(shaped)), (PCM, 1, RATE, len(samples)))
            worst = max(abs(y / 32768 - math.tanh(gain * x / 32768)) for x, y in zip(samples, shaped))
            self.assertLess(worst, 0.25 if name.startswith("taylor") else 0.05, name)
            if name in ("accurate", "reproducible", "pade76"):
                self.assertLess(worst, 2 / 32768, name)

    def test_antialias(self):
        for channels in (1, 2):
            frames = 512 * 2 + 7
            samples = [x / 32768 for x in sine(channels * frames)]
            self.make("in.wav", wav(samples, channels, FLOAT))
            self.assertIn("anti-aliasing", self.accept(self.input, self.output, "--antialias", "--drive", 0))
            shaped = audio(self.output.read_bytes())[3]
            before = [0] * channels + samples
            for a, b, y in zip(before, samples, shaped):
                # Simpson's rule, for neighbours as near as these.
                mean = (math.tanh(a) + 4 * math.tanh((a + b) / 2) + math.tanh(b)) / 6
                self.assertAlmostEqual(y, mean, delta=1e-6)

    def test_antialias_not_finite(self):
        special = [0.5, math.inf, math.inf, -math.inf, -math.inf, 0.25, math.nan, 1, 1]
        self.make("in.wav", wav(special, tag=FLOAT))
        self.accept(self.input, self.output, "--drive", 0, "--antialias")
        shaped = audio(self.output.read_bytes())[3]
        self.assertEqual([shaped[2], shaped[4]], [1, -1])
        self.assertAlmostEqual(shaped[8], math.tanh(1), delta=1e-6)
        self.assertEqual([math.isnan(y) for y in shaped], [False] * 6 + [True, True, False])

    def test_channels_and_partial_block(self):
        frames = 512 * 2 + 7
        self.make("in.wav", wav(sine(3 * frames), channels=3))
        self.accept(self.input, self.output)
        tag, channels, rate, shaped = audio(self.output.read_bytes())
        self.assertEqual((tag, channels, rate, len(shaped)), (PCM, 3, RATE, 3 * frames))

    def test_full_scale_clips(self):
        self.make("in.wav", wav([32767, -32768] * 500))
        self.accept(self.input, self.output, "--drive", 120, "--policy", "accurate")
        self.assertEqual(set(audio(self.output.read_bytes())[3]), {32767, -32768})

    def test_not_finite(self):
        special = [0.5, math.nan, -0.5, math.inf, -math.inf, 0.25]
        self.make("in.wav", wav(special, tag=FLOAT))
        printed = self.accept(self.input, self.output, "--drive", 0, "--policy", "accurate")
        self.assertIn("3 of its 6 samples are not finite", printed)
        self.assertNotIn("nan", printed)
        shaped = audio(self.output.read_bytes())[3]
        self.assertTrue(math.isnan(shaped[1]))
        self.assertEqual(shaped[3:5], [1, -1])

    def test_silence(self):
        self.make("in.wav", wav([0] * 1000))
        printed = self.accept(self.input, self.output)
        self.assertIn("The exact output is silent", printed)
        self.assertNotIn("nan", printed)
        self.assertEqual(set(audio(self.output.read_bytes())[3]), {0})

    def test_same_input_same_file(self):
        self.make("in.wav", wav([0.5, 0.25, -1.5], tag=FLOAT))
        again = self.folder / "again.wav"
        self.accept(self.input, self.output)
        self.accept(self.input, again)
        self.assertEqual(self.output.read_bytes(), again.read_bytes())

    def test_replaces_output(self):
        self.make("out.wav", b"an older file")
        self.accept(self.input, self.output)
        self.assertEqual(len(audio(self.output.read_bytes())[3]), 5000)
        self.assertEqual({path.name for path in self.folder.iterdir()}, {"in.wav", "out.wav"})

    def test_help(self):
        self.assertIn("--policy", self.accept("--help"))


if __name__ == "__main__":
    main()
