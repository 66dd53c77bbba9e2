"""PyTorch on one thread of the processor: W1, W2, W4, W5, W7 and W8.

Reads one JSON request a line, answers one a line, as worker.ts does over its channel. Weights and data come from files of floats.
"""

import json
import sys
import time

import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

torch.set_num_threads(1)


def floats(path, shape):
    return torch.from_numpy(np.fromfile(path, dtype=np.float32).reshape(shape))


class Net:
    def __init__(self, request):
        self.work = request["work"]
        self.encoder = request["encoder"]
        self.w = {name: floats(file["path"], file["shape"]) for name, file in request["weights"].items()}
        if self.work == "W2":
            for name in ("conv1", "conv2"):
                self.w[name + "/kernel"] = self.w[name + "/kernel"].permute(3, 2, 0, 1).contiguous()
            kernel = self.w["hidden/kernel"]
            self.w["hidden/kernel"] = kernel.reshape(144, 64, 128).permute(1, 0, 2).reshape(9216, 128).contiguous()
        if self.work == "W5":
            self.lstm = nn.LSTM(32, 128, batch_first=True)
            with torch.no_grad():
                self.lstm.weight_ih_l0.copy_(self.w.pop("lstm/lstm_cell/kernel").T)
                self.lstm.weight_hh_l0.copy_(self.w.pop("lstm/lstm_cell/recurrent_kernel").T)
                self.lstm.bias_ih_l0.copy_(self.w.pop("lstm/lstm_cell/bias"))
                self.lstm.bias_hh_l0.zero_()
        for value in self.w.values():
            value.requires_grad_(True)
        self.parameters = list(self.w.values())
        if self.work == "W5":
            self.lstm.bias_hh_l0.requires_grad_(False)
            self.parameters += [p for p in self.lstm.parameters() if p.requires_grad]

    def linear(self, x, name):
        kernel = self.w[name + "/kernel"]
        return x @ kernel.reshape(x.shape[-1], -1) + self.w[name + "/bias"].reshape(-1)

    def encode(self, x, name):
        batch, length, width = x.shape
        heads = self.encoder["heads"]

        def split(part):
            return self.linear(x, f"{name}_attention/{part}").reshape(batch, length, heads, width // heads).transpose(1, 2)

        query, key, value = split("query"), split("key"), split("value")
        scores = F.softmax((query / (width // heads) ** 0.5) @ key.transpose(-1, -2), -1)
        read = (scores @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.norm(x + self.linear(read, name + "_attention/attention_output"), name + "_norm1")
        return self.norm(x + self.linear(F.relu(self.linear(x, name + "_inner")), name + "_outer"), name + "_norm2")

    def norm(self, x, name):
        return F.layer_norm(x, x.shape[-1:], self.w[name + "/gamma"], self.w[name + "/beta"], self.encoder["epsilon"])

    def dense(self, x, name):
        return torch.addmm(self.w[name + "/bias"], x, self.w[name + "/kernel"])

    def __call__(self, x):
        if self.work.startswith("W7"):
            return x @ self.w["product/kernel"]
        if self.work == "W1":
            return self.dense(F.relu(self.dense(F.relu(self.dense(x, "hidden1")), "hidden2")), "class")
        if self.work == "W8":
            return self.dense(F.relu(self.dense(x, "hidden")), "value")
        if self.work == "W4":
            for i in range(self.encoder["layers"]):
                x = self.encode(x, f"layer{i + 1}")
            return self.dense(x.mean(1), "class")
        if self.work == "W5":
            return self.dense(self.lstm(x)[0][:, -1], "class")
        if self.work == "W2":
            x = F.relu(F.conv2d(x, self.w["conv1/kernel"], self.w["conv1/bias"]))
            x = F.relu(F.conv2d(x, self.w["conv2/kernel"], self.w["conv2/bias"]))
            x = F.max_pool2d(x, 2).flatten(1)
            return self.dense(F.relu(self.dense(x, "hidden")), "class")
        raise ValueError("not written for PyTorch")


def prepare(request):
    net = Net(request)
    rows = request["rows"]
    host = np.fromfile(request["x"], dtype=np.float32).reshape([rows] + request["input"])
    if len(request["input"]) == 3:
        host = np.ascontiguousarray(host.transpose(0, 3, 1, 2))
    if request["part"] == "predict":

        def predict():
            with torch.no_grad():
                y = net(torch.from_numpy(host.copy()))
                return (F.softmax(y, -1) if request["softmax"] else y).numpy()

        return predict
    x, y = torch.from_numpy(host), floats(request["y"], [rows] + request["target"])
    optimizer = torch.optim.Adam(net.parameters, lr=0.001, eps=1e-7)

    def step(x, y):
        optimizer.zero_grad()
        output = net(x)
        squared = request["loss"] == "meanSquaredError"
        loss = F.mse_loss(output, y) if squared else -(F.log_softmax(output, -1) * y).sum(-1).mean()
        loss.backward()
        optimizer.step()
        return loss

    if request["part"] == "train":
        return lambda: step(x, y).item()
    fit = request["fit"]

    def epochs():
        for _ in range(fit["epochs"]):
            total = 0.0
            for at in range(0, rows, fit["batch"]):
                part = x[at : at + fit["batch"]]
                total += step(part, y[at : at + fit["batch"]]).item() * len(part)
        return total / rows

    return epochs


def main():
    run = None
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if request["kind"] == "prepare":
                start = time.perf_counter()
                run = prepare(request)
                loaded = time.perf_counter()
                result = run()
                first = time.perf_counter() - loaded
                values = [result] if isinstance(result, float) else None
                if values is None:
                    result.astype(np.float32).tofile(request["out"])
                answer = {
                    "kind": "prepared",
                    "name": f"PyTorch {torch.__version__} native",
                    "compile": 0,
                    "load": (loaded - start) * 1e3,
                    "first": first * 1e3,
                    "values": values,
                }
            else:
                times = []
                cpu = time.process_time()
                for _ in range(request["calls"]):
                    count = 10 if request["everyTenth"] else 1
                    start = time.perf_counter()
                    for _ in range(count):
                        run()
                    times.append((time.perf_counter() - start) * 1e3 / count)
                calls = request["calls"] * (10 if request["everyTenth"] else 1)
                answer = {"kind": "times", "times": times, "cpu": (time.process_time() - cpu) * 1e3 / calls}
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported
            answer = {"kind": "failed", "message": str(error)}
        print(json.dumps(answer), flush=True)


main()
