"""What the programs of bench/gpu must compute, in double precision by PyTorch, and how far they are from it."""

import json
import os


def read_weights(path, torch):
    """Tensors of a file of safetensors, by name."""
    with open(path, "rb") as file:
        head = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        data = file.read()
    tensors = {}
    for name, entry in head.items():
        if name == "__metadata__":
            continue
        start, end = entry["data_offsets"]
        flat = torch.frombuffer(bytearray(data[start:end]), dtype=dtypes(torch)[entry["dtype"]])
        tensors[name] = flat.reshape(entry["shape"]).double()
    return tensors


def dtypes(torch):
    return {"F32": torch.float32, "BF16": torch.bfloat16, "I32": torch.int32, "U32": torch.int32}


def expected(name, inputs, weights, torch):
    """The outputs, of inputs that are vectors."""
    if name.startswith("gemm_"):
        [kernel] = weights.values()
        return [inputs[0].reshape(-1, kernel.shape[0]) @ kernel]
    if name == "attention":
        query, key, value = (x.reshape(4, -1, 16, 64).transpose(1, 2) for x in inputs)
        scores = query @ key.transpose(-1, -2) / 8
        length = scores.shape[-1]
        later = torch.ones(length, length, dtype=torch.bool, device=scores.device).triu(1)
        return [(torch.softmax(scores.masked_fill(later, -torch.inf), -1) @ value).transpose(1, 2)]
    rows = int(round(inputs[0].numel() ** 0.5))
    x = inputs[0].reshape(rows, rows)
    if name == "softmax":
        return [torch.softmax(x, -1)]
    if name == "layer_norm":
        scale = next(tensor for key, tensor in weights.items() if "gamma" in key)
        offset = next(tensor for key, tensor in weights.items() if "beta" in key)
        variance, mean = torch.var_mean(x, -1, unbiased=False, keepdim=True)
        return [(x - mean) / torch.sqrt(variance + 1e-3) * scale + offset]
    if name == "adamw":
        weight, gradient, first, second = inputs
        mean = first * 0.9 + gradient * (1 - 0.9)
        variance = second * 0.999 + gradient**2 * (1 - 0.999)
        return [weight - (mean / (torch.sqrt(variance) + 1e-7) + weight * 4e-3) * 1e-3, mean, variance]
    if name == "elementwise":
        for i in range(5):
            x = torch.clamp(torch.abs(x * (1.25 - i / 8) + 0.25 * (i - 2)), min=0.125 * i)
        return [x]
    raise ValueError(f"nothing is known of {name}")


def difference(program, folder, weights, torch, device):
    """The largest difference of an output, relative to the largest number there; what is NaN in both is equal."""
    dtype = torch.bfloat16 if program["id"] in ("gemm_bf16", "attention") else torch.float32

    def read(name):
        with open(os.path.join(folder, name), "rb") as file:
            return torch.frombuffer(bytearray(file.read()), dtype=dtype).to(device).double()

    names = sorted(os.listdir(folder))
    inputs = [read(name) for name in names if name.startswith("input")]
    outputs = [read(name) for name in names if name.startswith("output")]
    weights = {name: tensor.to(device) for name, tensor in read_weights(weights, torch).items()}
    references = [reference.reshape(-1) for reference in expected(program["id"], inputs, weights, torch)]
    if [len(output) for output in outputs] != [len(reference) for reference in references]:
        raise ValueError(f"{program['id']} has outputs of other sizes")
    worst = 0.0
    for output, reference in zip(outputs, references):
        undefined = torch.isnan(reference)
        if not torch.equal(undefined, torch.isnan(output)):
            return float("inf")
        apart = torch.where(undefined, torch.zeros_like(output), torch.abs(output - reference)).max()
        worst = max(worst, float(apart / torch.abs(reference[~undefined]).max()))
    return worst
