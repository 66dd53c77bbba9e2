"""Builds, checks and times the programs beside this file, and PyTorch's where Python has it; writes results.md.

    python3 run.py [--only gemm_f32,w1] [--pieces 15]     on a machine with nvcc and a GPU of compute capability 8.0 or newer
    python3 run.py --check                                there: checks the numbers and takes no times
    python3 run.py --compile sm_90                        builds everything for a GPU and runs nothing
    python3 run.py --emulate                              builds with g++ alone and checks what is small on one core: no times

A program whose numbers are not right has no time. Those of kernels are compared with PyTorch's in double precision, those of training with the
losses of the same steps on a processor, which programs.json holds.
The milliseconds of a call are the least and the median over pieces of about 20 ms. Ours and PyTorch's take turns within one run of
this script; only times of one run compare.
"""

import argparse
import datetime
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

import reference

here = os.path.dirname(os.path.abspath(__file__))
piece_milliseconds = 20.0
# What one core computes under the emulation in about a minute.
emulated_gigaflops = 0.5
emulated_gigabytes = 0.01


def run(command, **options):
    return subprocess.run(command, check=True, text=True, capture_output=True, **options).stdout


def build(program, arguments, folder):
    """The path of the program that times `program`."""
    source = os.path.join(here, program["id"])
    target = os.path.join(folder, program["id"])
    defines = [f"-DPREFIX={program['prefix']}", f"-DTRAIN={int(program['function'] == 'train')}", f"-I{source}"]
    files = [os.path.join(source, "kernels.cu"), os.path.join(here, "bench.cpp")]
    if arguments.emulate:
        flags = ["-std=c++17", "-O2", "-fwrapv", "-ffp-contract=off", "-DTSCOMPILE_EMULATE", "-w", "-x", "c++"]
        run(["g++", *flags, *defines, *files, "-o", target])
        return target
    flags = ["-std=c++17", "-O3", f"-arch={arguments.compile or capability()}"]
    if arguments.compile:
        for file in files:
            run(["nvcc", *flags, *defines, "-c", file, "-o", target + ".o"])
        return None
    run(["nvcc", *flags, *defines, *files, "-o", target])
    return target


def capability():
    major, minor = run(["nvidia-smi", "--query-gpu=compute_cap", "--format=csv,noheader"]).split()[0].split(".")
    return f"sm_{major}{minor}"


def ours(path, program, pieces):
    """Milliseconds of a call, one number a piece."""
    weights = os.path.join(here, program["id"], "weights.safetensors")
    call = [path, weights, str(program["batch"])]
    probe = min(float(line) for line in run([*call, "3", "3"]).split())
    repetitions = max(1, min(2000, int(piece_milliseconds / max(probe, 1e-3))))
    return [float(line) for line in run([*call, str(repetitions), str(pieces)]).split()]


# Rounding of a sum of so many products of numbers below a half, over the root of their number.
wgsl_tolerance = 1e-5
# Sums of a batch in another order, through a few steps.
loss_tolerance = 1e-4


def check(path, program, torch, device):
    """What is wrong with the numbers of the program, or nothing; the other is what was found of them."""
    weights = os.path.join(here, program["id"], "weights.safetensors")
    call = [path, weights, str(program["batch"]), "check"]
    if program["function"] == "train":
        losses = program["losses"][:1] if device == "cpu" else program["losses"]
        found = [float(line) for line in run([*call, str(len(losses))]).split()]
        apart = max(abs(loss / wanted - 1) for loss, wanted in zip(found, losses))
        return None if apart <= loss_tolerance else f"losses {found} where {losses} are expected", apart
    if torch is None:
        return None, None
    with tempfile.TemporaryDirectory() as folder:
        run([*call, folder])
        apart = reference.difference(program, folder, weights, torch, device)
    limit = program["tolerance"]
    return None if apart <= limit else f"an output differs by {apart:.2g} of the largest; at most {limit} is right", apart


class Torch:
    """The same work in PyTorch: eager, and compiled where that is another thing."""

    def __init__(self):
        import torch

        self.torch = torch
        self.name = f"PyTorch {torch.__version__}, {torch.cuda.get_device_name()}"

    def copy_bandwidth(self):
        """Gigabytes a second that a large copy reads and writes."""
        source = self.torch.randn(1 << 28, device="cuda")
        target = self.torch.empty_like(source)
        milliseconds = min(self.times(lambda: target.copy_(source), 15))
        return 2 * source.numel() * 4 / 1e6 / milliseconds

    def times(self, call, pieces):
        torch = self.torch
        for _ in range(5):
            call()
        torch.cuda.synchronize()

        def piece(repetitions):
            start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
            start.record()
            for _ in range(repetitions):
                call()
            end.record()
            end.synchronize()
            return start.elapsed_time(end) / repetitions

        repetitions = max(1, min(2000, int(piece_milliseconds / max(piece(3), 1e-3))))
        return [piece(repetitions) for _ in range(pieces)]

    def variants(self, name):
        """Pairs of a name and a function that makes the call to time."""
        if name.startswith("gemm_"):
            return [("cuBLAS", lambda: self.product(name[5:]))]
        if name == "attention":
            return [("scaled_dot_product_attention", self.attention)]
        if name in ("w1", "w2", "w4"):
            return [
                ("eager", lambda: self.step(name, None)),
                ("torch.compile", lambda: self.step(name, "default")),
                ("torch.compile, max-autotune", lambda: self.step(name, "max-autotune")),
            ]
        return [("eager", lambda: self.single(name, False)), ("torch.compile", lambda: self.single(name, True))]

    def product(self, precision):
        torch = self.torch
        torch.backends.cuda.matmul.allow_tf32 = precision == "tf32"
        dtype = torch.bfloat16 if precision == "bf16" else torch.float32
        a, b = (torch.rand(4096, 4096, device="cuda", dtype=dtype) for _ in range(2))
        out = torch.empty_like(a)
        return lambda: torch.mm(a, b, out=out)

    def attention(self):
        torch = self.torch
        q, k, v = (torch.randn(4, 16, 2048, 64, device="cuda", dtype=torch.bfloat16) for _ in range(3))
        return lambda: torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True)

    def single(self, name, compiled):
        torch = self.torch
        x = torch.randn(4096, 4096, device="cuda")
        if name == "softmax":
            function, operands = lambda x: torch.softmax(x, -1), [x]
        elif name == "layer_norm":
            scale, offset = torch.rand(4096, device="cuda"), torch.rand(4096, device="cuda")
            function, operands = lambda x: torch.nn.functional.layer_norm(x, (4096,), scale, offset), [x]
        elif name == "elementwise":

            def function(y):
                for i in range(5):
                    y = torch.maximum(torch.abs(y * (1.25 - i / 8) + 0.25 * (i - 2)), torch.tensor(0.125 * i, device="cuda"))
                return y

            operands = [x]
        else:
            weight = torch.nn.Parameter(x)
            weight.grad = torch.randn_like(x)
            optimizer = torch.optim.AdamW([weight], lr=1e-3, fused=not compiled)
            return torch.compile(optimizer.step) if compiled else optimizer.step
        function = torch.compile(function) if compiled else function
        return lambda: function(*operands)

    def step(self, name, mode):
        torch = self.torch
        torch.backends.cuda.matmul.allow_tf32 = False
        torch.backends.cudnn.allow_tf32 = False
        net, shape = {"w1": self.perceptron, "w2": self.convolutional, "w4": self.transformer}[name]()
        net = net.cuda()
        x = torch.randn(*shape, device="cuda")
        y = torch.softmax(torch.randn(shape[0], 10, device="cuda"), -1)
        optimizer = torch.optim.Adam(net.parameters(), eps=1e-7, capturable=True)

        def loss_of(x, y):
            return -(torch.log_softmax(net(x), -1) * y).sum(-1).mean()

        function = loss_of if mode is None else torch.compile(loss_of, mode=mode)

        def call():
            optimizer.zero_grad(set_to_none=True)
            function(x, y).backward()
            optimizer.step()

        return call

    def perceptron(self):
        nn = self.torch.nn
        layers = [nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10)]
        return nn.Sequential(*layers), (128, 784)

    def convolutional(self):
        nn = self.torch.nn
        layers = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()]
        return nn.Sequential(*layers, nn.Linear(9216, 128), nn.ReLU(), nn.Linear(128, 10)), (64, 1, 28, 28)

    def transformer(self):
        nn = self.torch.nn
        layer = nn.TransformerEncoderLayer(256, 4, 1024, dropout=0.0, batch_first=True)

        class Net(nn.Module):
            def __init__(self):
                super().__init__()
                self.encoder = nn.TransformerEncoder(layer, 4)
                self.classes = nn.Linear(256, 10)

            def forward(self, x):
                return self.classes(self.encoder(x).mean(1))

        return Net(), (8, 128, 256)


def report(wrong, apart):
    """In words: what `check` found."""
    if wrong is not None:
        return f"WRONG: {wrong}"
    return "built, not checked" if apart is None else f"right, to {apart:.1g}"


def import_torch():
    try:
        import torch

        return torch
    except ImportError as error:
        print(f"kernels are not checked: {error}", file=sys.stderr)
        return None


def find_torch():
    try:
        return Torch()
    except Exception as error:  # noqa: BLE001 - a machine without it is measured without it
        print(f"no comparison: {error}", file=sys.stderr)
        return None


def rate(program, milliseconds):
    if program["gigabytes"] > 0:
        return f"{program['gigabytes'] / milliseconds * 1e3:.0f} GB/s"
    return f"{program['gigaflops'] / milliseconds:.2f} TFLOP/s"


def jax_times(pieces):
    """Of the f32 product by JAX, milliseconds, where Python has it."""
    try:
        import jax
        import time

        key = jax.random.PRNGKey(0)
        a = jax.random.uniform(key, (4096, 4096))
        product = jax.jit(lambda a, b: jax.numpy.matmul(a, b, precision="highest"))
        product(a, a).block_until_ready()
        times = []
        for _ in range(pieces):
            start = time.perf_counter()
            for _ in range(5):
                result = product(a, a)
            result.block_until_ready()
            times.append((time.perf_counter() - start) * 1e3 / 5)
        return times
    except Exception as error:  # noqa: BLE001
        print(f"no JAX: {error}", file=sys.stderr)
        return None


def wgsl_product(pieces):
    """Milliseconds of the f32 product in WGSL through Vulkan, and the adapter, where Node and the package webgpu are at hand."""
    node = next((path for path in (os.path.join(here, "node"), shutil.which("node")) if path and os.path.exists(path)), None)
    if node is None or not os.path.exists(os.path.join(here, "gemm_wgsl")):
        print("no WGSL: generate.ts --with-node brings Node and the package webgpu", file=sys.stderr)
        return None
    try:
        found = json.loads(run([node, os.path.join(here, "webgpu.mjs"), os.path.join(here, "gemm_wgsl"), str(pieces)]))
    except subprocess.CalledProcessError as error:
        print(f"no WGSL: {error.stderr}", file=sys.stderr)
        return None
    if not found["worst"] <= wgsl_tolerance:
        raise SystemExit(f"the product in WGSL is off by {found['worst']} of a term's size")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only")
    parser.add_argument("--pieces", type=int, default=15)
    parser.add_argument("--compile", metavar="ARCHITECTURE")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--emulate", action="store_true")
    arguments = parser.parse_args()
    with open(os.path.join(here, "programs.json")) as file:
        programs = json.load(file)
    if arguments.only:
        programs = [program for program in programs if program["id"] in arguments.only.split(",")]
    folder = os.path.join(here, "build")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    if arguments.compile or arguments.emulate:
        torch = import_torch() if arguments.emulate else None
        failures = 0
        for program in programs:
            path = build(program, arguments, folder)
            small = path and program["gigaflops"] <= emulated_gigaflops and program["gigabytes"] <= emulated_gigabytes
            wrong, apart = check(path, program, torch, "cpu") if small else (None, None)
            failures += wrong is not None
            print(f"{program['id']}: {report(wrong, apart)}", flush=True)
        sys.exit(min(failures, 1))
    torch = find_torch()
    device = run(["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]).strip().splitlines()[0]
    lines = [f"{device}; {torch.name if torch else 'no PyTorch'}; {datetime.date.today().isoformat()}.", ""]
    bandwidth = torch.copy_bandwidth() if torch else 0
    if torch:
        lines += [f"Copy of a gigabyte: {bandwidth:.0f} GB/s read and written.", ""]
    lines += ["| program | launches | ms, least | ms, median | rate | of the copy | beside | ms, least | ratio |", "| --- " * 9 + "|"]
    failures = 0
    for program in programs:
        path = build(program, arguments, folder)
        wrong, apart = check(path, program, torch and torch.torch, "cuda")
        failures += wrong is not None
        print(f"{program['id']}: {report(wrong, apart)}", flush=True)
        if wrong is not None:
            lines.append(f"| {program['title']} | {program['launches']} | WRONG: {wrong} |")
        if wrong is not None or arguments.check:
            continue
        times = ours(path, program, arguments.pieces)
        least = min(times)
        share = f"{program['gigabytes'] / least * 1e5 / bandwidth:.0f} %" if bandwidth and program["gigabytes"] else ""
        head = f"| {program['title']} | {program['launches']} | {least:.4f} | {statistics.median(times):.4f} | {rate(program, least)} | {share} "
        others = []
        for name, make in torch.variants(program["id"]) if torch else []:
            try:
                others.append((name, min(torch.times(make(), arguments.pieces))))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is reported
                print(f"{program['id']} {name}: {error}", file=sys.stderr)
        if program["id"] == "gemm_f32":
            found = jax_times(arguments.pieces)
            others += [("JAX", min(found))] if found else []
            wgsl = wgsl_product(arguments.pieces)
            others += [(f"ours, WGSL on {wgsl['adapter']}", min(wgsl["milliseconds"]))] if wgsl else []
        for name, other in others or [("", None)]:
            lines.append(head + (f"| {name} | {other:.4f} | {least / other:.3f} |" if other else "| | | |"))
        print(lines[-1], flush=True)
    with open(os.path.join(here, "results.md"), "w") as file:
        file.write("\n".join(lines) + "\n")
    print("\n".join(lines))
    sys.exit(min(failures, 1))


if __name__ == "__main__":
    main()
