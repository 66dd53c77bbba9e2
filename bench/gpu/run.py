"""Builds and times the programs beside this file, and PyTorch's where Python has it; writes results.md.

    python3 run.py [--only gemm_f32,w1] [--pieces 15]     on a machine with nvcc and a GPU of compute capability 8.0 or newer
    python3 run.py --compile sm_90                        builds everything for a GPU and runs nothing
    python3 run.py --emulate                              builds with g++ alone and runs what is small on one core: no times

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

here = os.path.dirname(os.path.abspath(__file__))
piece_milliseconds = 20.0
# What one core computes under the emulation in about a minute.
emulated_gigaflops = 0.5


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
    architecture = program.get("architecture", arguments.compile or capability())
    flags = ["-std=c++17", "-O3", f"-gencode=arch={architecture.replace('sm_', 'compute_')},code={architecture}"]
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
            return [("cuBLAS", lambda: self.product(name.split("_")[1], name.endswith("tf32_sm_90a")))]
        if name == "attention":
            return [("scaled_dot_product_attention", self.attention)]
        if name in ("w1", "w2", "w4"):
            return [
                ("eager", lambda: self.step(name, None)),
                ("torch.compile", lambda: self.step(name, "default")),
                ("torch.compile, max-autotune", lambda: self.step(name, "max-autotune")),
            ]
        return [("eager", lambda: self.single(name, False)), ("torch.compile", lambda: self.single(name, True))]

    def product(self, precision, transposed):
        torch = self.torch
        torch.backends.cuda.matmul.allow_tf32 = precision == "tf32"
        dtype = torch.bfloat16 if precision == "bf16" else torch.float32
        a, b = (torch.rand(4096, 4096, device="cuda", dtype=dtype) for _ in range(2))
        out = torch.empty_like(a)
        b = b.t() if transposed else b
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only")
    parser.add_argument("--pieces", type=int, default=15)
    parser.add_argument("--compile", metavar="ARCHITECTURE")
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
        for program in programs:
            path = build(program, arguments, folder)
            small = path and program["function"] == "train" and program["gigaflops"] <= emulated_gigaflops
            if small:
                run([path, os.path.join(here, program["id"], "weights.safetensors"), str(program["batch"]), "1", "1"])
            print(f"{program['id']}: built{' and run' if small else ''}", flush=True)
        return
    # What is compiled for other devices alone does not run on this one.
    programs = [program for program in programs if program.get("architecture", capability()).rstrip("a") == capability()]
    torch = find_torch()
    device = run(["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]).strip().splitlines()[0]
    lines = [f"{device}; {torch.name if torch else 'no PyTorch'}; {datetime.date.today().isoformat()}.", ""]
    bandwidth = torch.copy_bandwidth() if torch else 0
    if torch:
        lines += [f"Copy of a gigabyte: {bandwidth:.0f} GB/s read and written.", ""]
    lines += ["| program | launches | ms, least | ms, median | rate | of the copy | beside | ms, least | ratio |", "| --- " * 9 + "|"]
    for program in programs:
        times = ours(build(program, arguments, folder), program, arguments.pieces)
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
        for name, other in others or [("", None)]:
            lines.append(head + (f"| {name} | {other:.4f} | {least / other:.3f} |" if other else "| | | |"))
        print(lines[-1], flush=True)
    with open(os.path.join(here, "results.md"), "w") as file:
        file.write("\n".join(lines) + "\n")
    print("\n".join(lines))


main()
